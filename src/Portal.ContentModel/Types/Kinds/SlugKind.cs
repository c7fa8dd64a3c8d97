using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>Part of an address: at most 100 lower-case ASCII letters, digits and single hyphens between them.</summary>
internal sealed partial class SlugKind : FieldKind
{
    public override string Name => "slug";

    public override FieldFault? FindFault(JsonNode? value) =>
        TextOf(value) is { Length: <= 100 } text && Pattern().IsMatch(text) ? null : new("", "lower-case letters, digits and hyphens (transport-hub)");

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
