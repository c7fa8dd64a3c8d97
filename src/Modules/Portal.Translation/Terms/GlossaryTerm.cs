using Portal.ContentModel;
using Portal.Contents.Files;

namespace Portal.Translation.Terms;

/// <summary>A term of the glossary with its renderings.</summary>
/// <param name="IsFixed">True when translations must use the rendering wherever the source uses the term.</param>
internal sealed record GlossaryTerm(string Id, string Source, bool IsFixed, IReadOnlyDictionary<Culture, string> Renderings)
{
    public static IEnumerable<GlossaryTerm> From(IEnumerable<FileItem> items) =>
        from item in items
        where item.Type == "term" && item.Cultures.ContainsKey(Culture.Chinese)
        select new GlossaryTerm(
            item.Id,
            item.Cultures[Culture.Chinese]["name"]!.GetValue<string>(),
            item.Shared["fixed"]?.GetValue<bool>() ?? false,
            item.Cultures.Where(c => !c.Key.IsSource).ToDictionary(c => c.Key, c => c.Value["name"]!.GetValue<string>()));
}
