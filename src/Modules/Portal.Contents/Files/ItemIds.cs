using System.Text.RegularExpressions;

namespace Portal.Contents.Files;

internal static partial class ItemIds
{
    public const string Expected = "lower-case letters, digits and single hyphens, at most 100; a letter first where the item has clauses";

    public static bool IsValid(string id) => id.Length <= 100 && Pattern().IsMatch(id);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
