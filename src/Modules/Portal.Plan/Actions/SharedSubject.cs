using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Plan.Entities;
using Portal.Plan.Reading;

namespace Portal.Plan.Actions;

/// <summary>Something that an action and others speak of.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="Lang">HTML lang of the name when it is not the page's; else null.</param>
/// <param name="IsEntity">True for a named entity: staff linked it to clauses; false for a term found in the text.</param>
/// <param name="Others">Ids of the other actions; not empty.</param>
internal sealed record SharedSubject(string Name, string? Lang, bool IsEntity, IReadOnlyList<string> Others)
{
    /// <summary>Terms that more actions use are common words of the plan, which would relate everything to everything.</summary>
    private const int MostActionsOfATerm = 3;

    /// <summary>Words on public signs: where the plan has such a word, it means another thing (出口 is "exit" and "export").</summary>
    private const string SignCategory = "sign";

    /// <summary>The city and its province are everywhere; the places that relate actions are entities.</summary>
    private const string PlaceCategory = "place";

    /// <summary>Entities first, then terms; each time those that fewest actions share.</summary>
    /// <param name="others">Ids of all other actions.</param>
    public static IReadOnlyList<SharedSubject> Of(PlanReader reader, string itemId, IReadOnlyList<string> others) =>
        [.. Entities(reader, itemId, others).Concat(Terms(reader, itemId, others))
            .Where(subject => subject.Others.Count > 0)
            .OrderByDescending(subject => subject.IsEntity).ThenBy(subject => subject.Others.Count)];

    private static IEnumerable<SharedSubject> Entities(PlanReader reader, string itemId, IReadOnlyList<string> others)
    {
        var named = others.Select(other => (other, ids: EntityIds(reader, other).ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var id in EntityIds(reader, itemId))
            if (EntityNames.Find(reader, id) is { } entity)
                yield return new SharedSubject(entity.Name, entity.Lang, IsEntity: true, [.. named.Where(n => n.ids.Contains(id)).Select(n => n.other)]);
    }

    private static IEnumerable<SharedSubject> Terms(PlanReader reader, string itemId, IReadOnlyList<string> others)
    {
        var own = ChineseText(reader, itemId);
        var texts = others.Select(other => (other, text: ChineseText(reader, other))).ToList();
        foreach (var id in reader.List(PlanItems.TermType))
        {
            if (reader.Shared(id)?.Value("category") is SignCategory or PlaceCategory)
                continue;
            var words = ChineseWords(reader, id);
            if (!StandsIn(own, words) || reader.Shown(id) is not { } shown || shown.Value("name") is not { } name)
                continue;
            var users = texts.Where(t => StandsIn(t.text, words)).Select(t => t.other).ToList();
            if (users.Count < MostActionsOfATerm)
                yield return new SharedSubject(name, reader.LangOf(shown), IsEntity: false, users);
        }
    }

    private static IEnumerable<string> EntityIds(PlanReader reader, string itemId) =>
        EntityNames.ClausesOf(reader, itemId).SelectMany(c => c.Entities).Distinct(StringComparer.Ordinal);

    /// <summary>The source: in translations the same term has many forms.</summary>
    private static string ChineseText(PlanReader reader, string itemId) =>
        reader.Request.Content.Find(itemId, Culture.Chinese)?.Text is { } text ? string.Join('\n', text.Clauses.Select(c => c.Text)) : "";

    private static List<string> ChineseWords(PlanReader reader, string termId)
    {
        var chinese = reader.Request.Content.Find(termId, Culture.Chinese);
        var words = (chinese?.Content["synonyms"] as JsonArray ?? []).Select(s => s!.GetValue<string>()).Prepend(chinese?.Value("name") ?? "");
        return [.. words.Select(QuotedName.Bare).Where(word => word.Length > 0)];
    }

    private static bool StandsIn(string text, List<string> words) => words.Exists(word => text.Contains(word, StringComparison.Ordinal));
}
