using Portal.ContentModel;
using Portal.Contents.Files;

namespace Portal.Translation.Terms;

/// <summary>The names that glossary and entities give things.</summary>
internal sealed class TermNames
{
    private readonly HashSet<(Culture Culture, string Bracketed)> _bracketed = [];

    public TermNames(IEnumerable<FileItem> items)
    {
        foreach (var item in items.Where(i => i.Type is "term" or "entity"))
            foreach (var (culture, document) in item.Cultures)
                if (document["name"]?.ToString() is { } name)
                    foreach (var part in Normalization.Nfkc(name).Split('(').Skip(1))
                        _bracketed.Add((culture, part.Split(')')[0]));
    }

    /// <summary>True when a rendering has this text, and nothing else, in brackets: "훈난(渾南)".</summary>
    public bool HasInBrackets(Culture culture, string text) => _bracketed.Contains((culture, text));
}
