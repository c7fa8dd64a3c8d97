using System.Net;
using System.Text.RegularExpressions;

namespace Portal.Web.Settings;

/// <summary>The shapes of the settings that become addresses.</summary>
internal static partial class SiteShapes
{
    public static bool IsPathBase(string value) => PathBase().IsMatch(value);

    public static bool IsBaseUrl(string value) =>
        value.Length == 0
        || (Absolute(value) is { } uri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && value.IndexOfAny(['?', '#', '@']) < 0);

    /// <summary>What the server can listen on: "http://localhost:5000", "http://*:80"; several separated by ';'.</summary>
    public static bool IsListening(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(IsListeningAddress);

    private static bool IsListeningAddress(string value)
    {
        try
        {
            return BindingAddress.Parse(value) is { Scheme: "http" or "https", Port: >= 0 and <= IPEndPoint.MaxPort, PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public static bool IsContact(string value) => value.Length == 0 || Absolute(value)?.Scheme == Uri.UriSchemeHttps || Mail().IsMatch(value);

    private static Uri? Absolute(string value) => !value.Any(char.IsWhiteSpace) && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;

    // A browser resolves "." and ".." before it asks.
    [GeneratedRegex(@"^(/(?!\.{1,2}(/|\z))[^/?#%\\\s]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathBase();

    // What a mailto link needs; whether it arrives, only a letter can tell.
    [GeneratedRegex(@"^[^@\s:/?#]+@[^@\s:/?#]+\.[^@\s:/?#.]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
