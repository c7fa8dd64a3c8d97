using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Portal.ContentModel;

namespace Portal.Liquid.Themes;

/// <summary>
/// The files under a theme's <c>assets/</c>, in memory. One hash names them all, so that a stylesheet reaches the other
/// files by relative addresses; it changes when any of them does.
/// </summary>
public sealed class ThemeAssets
{
    private static readonly FrozenDictionary<string, (string ContentType, bool Compressible)> Types =
        new Dictionary<string, (string, bool)>(StringComparer.Ordinal)
        {
            [".css"] = ("text/css; charset=utf-8", true),
            [".js"] = ("text/javascript; charset=utf-8", true),
            [".svg"] = ("image/svg+xml", true),
            [".txt"] = ("text/plain; charset=utf-8", true),
            [".json"] = ("application/json", true),
            [".webmanifest"] = ("application/manifest+json", true),
            [".ico"] = ("image/x-icon", true),
            [".png"] = ("image/png", false),
            [".webp"] = ("image/webp", false),
            [".avif"] = ("image/avif", false),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Asset> _assets;

    private ThemeAssets(IReadOnlyDictionary<string, Asset> assets)
    {
        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
        Hash = HashOf(assets);
    }

    /// <summary>16 hex digits over names and contents of all files.</summary>
    public string Hash { get; }

    /// <summary>The file with this '/' separated path inside <c>assets/</c>, or null.</summary>
    public Asset? Find(string path) => _assets.GetValueOrDefault(path);

    /// <summary>The file's address under the path base: "/assets/{hash}/site.css".</summary>
    public string Address(string path) => $"/assets/{Hash}/{path}";

    /// <summary>Reads all files. Adds the problem <c>theme.asset_type</c> for a file whose type the site does not serve.</summary>
    internal static ThemeAssets Read(Theme theme, List<FileProblem> problems)
    {
        var assets = new SortedDictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var (path, file) in theme.ListFiles("assets", "*"))
            if (Types.TryGetValue(Path.GetExtension(path), out var type))
                assets[path] = new Asset(File.ReadAllBytes(file), type.ContentType, type.Compressible);
            else
                problems.Add(new(theme.Display(file), 0, "theme.asset_type", $"'{Path.GetExtension(path)}'", $"one of {string.Join(' ', Types.Keys.Order(StringComparer.Ordinal))}"));
        return new ThemeAssets(assets);
    }

    private static string HashOf(IReadOnlyDictionary<string, Asset> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, asset) in assets.OrderBy(a => a.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{asset.Tag}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
