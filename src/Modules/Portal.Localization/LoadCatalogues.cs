using System.Reflection;
using Portal.ContentModel;
using Portal.Liquid.Themes;
using Portal.Localization.Po;

namespace Portal.Localization;

/// <summary>Reads the messages of modules and theme: modules in their order, then base themes, then the theme; the later ones win.</summary>
internal static class LoadCatalogues
{
    /// <returns>A catalogue a language, or every problem of every file: those of <see cref="PoFile.Parse(ReadOnlySpan{byte}, string)"/>,
    /// <c>po.language</c> and <c>po.plural_rule</c>.</returns>
    public static Parsed<IReadOnlyDictionary<Culture, Catalogue>> From(IEnumerable<Assembly> modules, Theme? theme)
    {
        var problems = new List<FileProblem>();
        var owners = modules.Distinct().ToList();
        var catalogues = Culture.All.ToDictionary(c => c, culture => Catalogue.Merge(
        [
            .. owners.Select(m => FromModule(m, culture, problems)).OfType<PoFile>(),
            .. (theme?.Folders.Reverse() ?? []).Select(f => FromTheme(theme!, f, culture, problems)).OfType<PoFile>(),
        ]));
        return Parsed.Of<IReadOnlyDictionary<Culture, Catalogue>>(catalogues, problems);
    }

    private static PoFile? FromModule(Assembly module, Culture culture, List<FileProblem> problems)
    {
        var resource = $"localization/{culture.Name}.po";
        using var stream = module.GetManifestResourceStream(resource);
        return stream is null ? null : Read(stream, $"{module.GetName().Name}/{resource}", culture, problems);
    }

    private static PoFile? FromTheme(Theme theme, string folder, Culture culture, List<FileProblem> problems)
    {
        var path = Path.Combine(folder, "localization", culture.Name + ".po");
        if (!File.Exists(path))
            return null;
        using var stream = File.OpenRead(path);
        return Read(stream, theme.Display(path), culture, problems);
    }

    private static PoFile? Read(Stream stream, string file, Culture culture, List<FileProblem> problems)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var parsed = PoFile.Parse(bytes.ToArray(), file);
        problems.AddRange(parsed.Problems);
        if (!parsed.IsSuccess)
            return null;
        if (!parsed.Value.Language.Split('_', '-')[0].Equals(culture.Segment, StringComparison.Ordinal))
            problems.Add(new(file, 1, "po.language", $"Language: {parsed.Value.Language}", $"Language: {culture.Formatting.Name.Replace('-', '_')}"));
        if (!PluralRule.Of(culture).Matches(parsed.Value.Plurals))
            problems.Add(new(file, 1, "po.plural_rule", $"Plural-Forms: {parsed.Value.Plurals.Header}", $"Plural-Forms: {PluralRule.Of(culture).Header}"));
        return parsed.Value;
    }
}
