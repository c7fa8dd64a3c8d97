using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Contents.Files;

/// <summary>A translation has the clauses of its source, each once, in the same order.</summary>
public static class ClauseStructure
{
    /// <summary>Every way in which a translation's clauses are not its source's.</summary>
    /// <param name="mayLack">True where a translation may be behind by a clause, which readers see marked.</param>
    public static IEnumerable<FileProblem> Find(ClauseText source, ClauseText translation, string file, bool mayLack) =>
        mayLack ? FindStrange(source, translation, file) : FindStrange(source, translation, file).Concat(FindMissing(source, translation, file));

    /// <summary>Clauses that the source has and the translation lacks.</summary>
    public static IEnumerable<FileProblem> FindMissing(ClauseText source, ClauseText translation, string file) =>
        source.Clauses.Where(c => translation.Find(c.Id) is null).Select(missing =>
            new FileProblem(file, LineAfter(source, translation, missing), "clause.missing", $"no {missing.Id}", $"a translation of “{Begin(missing.Text)}”"));

    /// <summary>Clauses that the source lacks, whose links would lead nowhere, and the first that is out of order.</summary>
    private static IEnumerable<FileProblem> FindStrange(ClauseText source, ClauseText translation, string file)
    {
        foreach (var extra in translation.Clauses.Where(c => source.Find(c.Id) is null))
            yield return new FileProblem(file, extra.Line, "clause.extra", extra.Id, "only clauses that the source has");

        var order = source.Clauses.Select(c => c.Id).Where(id => translation.Find(id) is not null).ToList();
        var found = translation.Clauses.Where(c => source.Find(c.Id) is not null).ToList();
        var wrong = found.Index().FirstOrDefault(c => c.Item.Id != order[c.Index]);
        if (wrong.Item is not null)
            yield return new FileProblem(file, wrong.Item.Line, "clause.order", wrong.Item.Id, $"{order[wrong.Index]}, as in the source");
    }

    // The line of the clause after which the missing one belongs.
    private static int LineAfter(ClauseText source, ClauseText translation, Clause missing) =>
        source.Clauses.TakeWhile(c => c != missing).Select(c => translation.Find(c.Id)?.Line ?? 0).LastOrDefault(line => line > 0, translation.TitleLine);

    private static string Begin(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
