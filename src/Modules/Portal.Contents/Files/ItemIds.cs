using System.Text.RegularExpressions;

namespace Portal.Contents.Files;

internal static partial class ItemIds
{
    public const string Expected = "lower-case letters, digits and single hyphens, a letter first, at most 100";

    public static bool IsValid(string id) => id.Length <= 100 && Pattern().IsMatch(id);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
