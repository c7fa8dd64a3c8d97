using System.Text.RegularExpressions;

namespace Portal.Web.Settings;

/// <summary>The shapes of the settings that become addresses.</summary>
internal static partial class SiteShapes
{
    public static bool IsPathBase(string value) => PathBase().IsMatch(value);

    public static bool IsBaseUrl(string value) =>
        value.Length == 0
        || (Absolute(value) is { } uri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && value.IndexOfAny(['?', '#', '@']) < 0);

    public static bool IsContact(string value) => value.Length == 0 || Absolute(value)?.Scheme == Uri.UriSchemeHttps || Mail().IsMatch(value);

    private static Uri? Absolute(string value) => !value.Any(char.IsWhiteSpace) && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;

    [GeneratedRegex(@"^(/[^/?#%\\\s]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathBase();

    // What a mailto link needs; whether it arrives, only a letter can tell.
    [GeneratedRegex(@"^[^@\s:/?#]+@[^@\s:/?#]+\.[^@\s:/?#.]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
