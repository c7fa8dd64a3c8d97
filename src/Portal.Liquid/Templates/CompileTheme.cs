using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Portal.ContentModel;
using Portal.Liquid.Themes;

namespace Portal.Liquid.Templates;

/// <summary>Reads a theme whole: all templates parsed, and everything that they ask for found. A theme with one fault is refused.</summary>
internal sealed partial class CompileTheme
{
    private static readonly ThemeParser Parser = new();
    private readonly List<FileProblem> _problems = [];
    private readonly List<(CompiledTemplate Template, string File, string Text, TemplateUses Uses)> _parsed = [];

    private CompileTheme() { }

    /// <summary>The compiled theme, or else every fault found in it.</summary>
    /// <returns>Problem codes: <c>template.syntax</c>, <c>template.layout_not_first</c>, <c>template.no_template</c>,
    /// <c>template.no_filter</c>, <c>template.no_asset</c>, <c>template.encoding</c>, and those of
    /// <see cref="ThemeAssets"/>.</returns>
    public static Parsed<CompiledTheme> From(Theme theme) => new CompileTheme().Run(theme);

    private Parsed<CompiledTheme> Run(Theme theme)
    {
        var sources = ReadAll(theme);
        var assets = ThemeAssets.Read(theme, _problems);
        var files = new TemplateFiles(sources.ToDictionary(s => s.Name, s => s.Text, StringComparer.Ordinal));
        var options = PageOptions.Create(files);
        foreach (var (name, file, text) in sources)
            Parse(name, file, text);
        foreach (var (template, file, text, uses) in _parsed)
            Check(template, file, text, uses, files, options, assets);
        return Parsed.Of(new CompiledTheme(options, _parsed.Select(p => p.Template), assets), _problems);
    }

    private List<(string Name, string File, string Text)> ReadAll(Theme theme)
    {
        var read = new List<(string, string, string)>();
        foreach (var (path, file) in theme.ListFiles("", "*.liquid"))
        {
            var display = theme.Display(file);
            if (Utf8File.Read(file, display, "template.encoding", _problems) is { } text)
                read.Add((path[..^".liquid".Length], display, text));
        }

        return read;
    }

    private void Parse(string name, string file, string text)
    {
        if (!Parser.TryParse(text, out var template, out var error) || template is null)
        {
            _problems.Add(new(file, LineOf(error), "template.syntax", error?.Split('\n')[0] ?? "text that is no template", "a Liquid template"));
            return;
        }

        var uses = TemplateUses.Of(template);
        var layout = TemplateUses.LeadingLayout(template);
        if (uses.Layouts.Count > (layout is null ? 0 : 1))
            _problems.Add(new(file, LastLineOf(text, "layout"), "template.layout_not_first", "a layout tag", "one layout tag at most, before everything else"));
        _parsed.Add((new CompiledTemplate(name, template, layout), file, text, uses));
    }

    private void Check(CompiledTemplate template, string file, string text, TemplateUses uses, TemplateFiles files,
        TemplateOptions options, ThemeAssets assets)
    {
        if (template.Layout is { } layout && !files.Contains(layout))
            Missing("template.no_template", layout, "the name of a template");
        foreach (var rendered in uses.Rendered.Where(r => !files.Contains(r)))
            Missing("template.no_template", rendered, "the name of a template");
        foreach (var filter in uses.Filters.Where(f => !options.Filters.TryGetValue(f, out _)))
            Missing("template.no_filter", filter, "one of the filters listed in docs/themes.md");
        foreach (var asset in uses.Assets.Where(a => assets.Find(a) is null))
            Missing("template.no_asset", asset, "the name of a file in assets/");

        void Missing(string code, string name, string expected) =>
            _problems.Add(new(file, LineOf(text, name), code, $"'{name}'", expected));
    }

    /// <summary>Line of the first "(line:column)" in one of Fluid's messages; 0 when it gives none.</summary>
    private static int LineOf(string? message) =>
        Position().Match(message ?? "") is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>Line of the first tag or output that mentions a name; 0 when none does.</summary>
    private static int LineOf(string text, string name) => LinesOf(text, name).FirstOrDefault();

    private static int LastLineOf(string text, string name) => LinesOf(text, name).LastOrDefault();

    private static IEnumerable<int> LinesOf(string text, string name) =>
        from tag in Tag().Matches(text)
        let offset = tag.Value.IndexOf(name, StringComparison.Ordinal)
        where offset >= 0
        select text.AsSpan(0, tag.Index + offset).Count('\n') + 1;

    [GeneratedRegex(@"\((\d+):\d+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"\{[{%].*?[}%]\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();
}
