using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Liquid;
using Portal.Liquid.Templates;
using Portal.Liquid.Themes;
using Portal.Localization;

namespace Portal.Tests.Liquid;

/// <summary>A theme in a folder of its own under the temporary folder.</summary>
internal sealed class ThemeOnDisk : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("portal-theme-");

    public ThemeOnDisk(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    /// <summary>The folder that holds <c>themes/</c>.</summary>
    public string Root => _root.FullName;

    public Theme Theme => FindTheme.ByName("Test", Root).Value!;

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, "themes", path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : "Test/" + path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public IReadOnlyList<FileProblem> Problems() => CompileTheme.From(Theme).Problems;

    public LiquidRenderer Renderer(bool strict = true)
    {
        var catalogues = LoadCatalogues.From([], Theme).Value!;
        var localizer = new Localizer(catalogues, new MissingKeys(NullLogger<MissingKeys>.Instance));
        return new LiquidRenderer(new ThemeInUse(Theme, watch: false, NullLogger<ThemeInUse>.Instance), new LiquidTexts(localizer), strict);
    }

    /// <summary>What a template alone prints in English.</summary>
    public static string Print(string template, params (string Name, object Value)[] values)
    {
        using var theme = new ThemeOnDisk(("page.liquid", template));
        return theme.Print("page", Culture.English, values);
    }

    public string Print(string template, Culture culture, params (string Name, object Value)[] values) =>
        Print(Renderer(), template, culture, "", values);

    public static string Print(LiquidRenderer renderer, string template, Culture culture, string pathBase, params (string Name, object Value)[] values)
    {
        var output = new ArrayBufferWriter<byte>();
        renderer.Render(output, template, culture, new PathString(pathBase), values.ToDictionary(v => v.Name, v => v.Value));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
