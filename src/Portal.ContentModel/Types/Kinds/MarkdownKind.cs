using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Clauses.Dialect;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>A title and clauses in Markdown; whether they are sound is <see cref="ClauseParser"/>'s affair.</summary>
internal sealed class MarkdownKind : FieldKind
{
    public override string Name => "markdown";

    public override FieldFault? FindFault(JsonNode? value) => TextOf(value) is null ? new("", "Markdown text") : null;

    public override IEnumerable<string> IndexText(JsonNode value) => ClauseMarkdown.Parse(value.GetValue<string>()) is { } document ? [InlineText.Of(document)] : [];
}
