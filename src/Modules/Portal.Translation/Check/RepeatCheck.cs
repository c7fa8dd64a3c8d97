using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Translation.Check;

/// <summary>Clauses that have the text of another one, although their sources differ: pasted in the wrong place.</summary>
internal sealed class RepeatCheck
{
    private readonly Dictionary<(Culture Culture, string Text), Clause> _sources = [];

    public IEnumerable<FileProblem> Run(Culture culture, ClauseText source, ClauseText translation, string file)
    {
        foreach (var clause in translation.Clauses)
            if (source.Find(clause.Id) is { } original && !_sources.TryAdd((culture, clause.Text), original)
                && _sources[(culture, clause.Text)] is var other && other.Text != original.Text)
                yield return new FileProblem(file, clause.Line, "check.repeated", $"{clause.Id} with the text of {other.Id}", "a translation of its own source");
    }
}
