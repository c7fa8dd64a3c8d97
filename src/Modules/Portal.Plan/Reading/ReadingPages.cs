using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>The parts that all reading pages share.</summary>
internal static class ReadingPages
{
    /// <summary>The authority line of the translation that the page shows; null in Chinese alone.</summary>
    /// <param name="items">The items whose text the page shows.</param>
    /// <param name="canBeside">True where the page can be read side by side.</param>
    public static AuthorityModel? Authority(this PlanReader reader, IEnumerable<string> items, bool canBeside)
    {
        var isSource = reader.Culture.IsSource;
        if ((isSource ? reader.Request.With : reader.Culture) is not { } culture)
            return null;

        var shown = items.Select(item => reader.Shown(item, culture)).OfType<PublishedDocument>().ToList();
        var translated = shown.Where(d => d.Key.Culture == culture).ToList();
        var own = reader.Request.Address(reader.Request.Path);
        return new AuthorityModel(
            isSource ? null : Addresses.Of(Culture.Chinese, reader.Request.Path),
            canBeside && reader.Side() is null ? $"{own}?{PageQuery.With}={Culture.Chinese.Segment}" : null,
            Reviewed: translated.Count == shown.Count && translated.All(reader.IsReviewed),
            Fallback: !isSource && translated.Count == 0,
            Behind: translated.Any(d => d.Text is { } text && text.Clauses.Any(c => reader.IsBehind(d, c.Id))));
    }

    public static SideModel? Side(this PlanReader reader) => reader.Request.With is { } with
        ? new SideModel(with.HtmlLang, with.Endonym, reader.Request.Address(reader.Request.Path))
        : null;

    public static IReadOnlyList<BesideModel> Beside(this PlanReader reader)
    {
        var own = reader.Request.Address(reader.Request.Path);
        return [.. Culture.All.Where(c => c != reader.Culture).Select(c =>
            new BesideModel(c.HtmlLang, c.Endonym, $"{own}?{PageQuery.With}={c.Segment}", c == reader.Request.With))];
    }

    /// <summary>When the newest of the texts shown was published.</summary>
    public static DateOnly? Updated(this PlanReader reader, IEnumerable<string> items)
    {
        var times = items.Select(reader.Shown).OfType<PublishedDocument>().Select(d => d.PublishedAt).ToList();
        return times.Count == 0 ? null : ShanghaiTime.DateOf(times.Max());
    }

    /// <summary>The cultures in which all of these items are translated; the source first.</summary>
    public static IReadOnlyList<Culture> TranslatedIn(this PlanReader reader, params IEnumerable<string> items)
    {
        var list = items.ToList();
        return [.. Culture.All.Where(culture => list.TrueForAll(item => reader.Request.Content.Find(item, culture) is not null))];
    }
}
