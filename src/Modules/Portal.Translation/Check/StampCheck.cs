using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Translation.Check;

/// <summary>Clauses that were translated from another text than the source has now, or of which nobody has said what they were translated from.</summary>
internal static class StampCheck
{
    public static IEnumerable<FileProblem> Run(
        ClauseText source, ClauseText translation, ClauseScheme scheme, JsonObject document, string file, Func<string, int> lineOf)
    {
        foreach (var clause in source.Clauses)
        {
            var id = scheme.LocalId(clause.Id);
            if (translation.Find(clause.Id) is not { } translated)
                continue;
            var stamp = document["translation"]?[id]?["source"]?.ToString();
            if (stamp is null)
                yield return new FileProblem(file, translated.Line, "check.stamp_missing", $"no stamp for {clause.Id}", $"translation of {clause.Hash}");
            else if (!string.Equals(stamp, clause.Hash, StringComparison.Ordinal))
                yield return new FileProblem(
                    file, lineOf($"translation/{id}"), "check.source_changed", $"{clause.Id} translated from {stamp}", $"a translation of the text as it is now, {clause.Hash}");
        }
    }
}
