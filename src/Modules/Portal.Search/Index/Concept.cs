using Portal.ContentModel;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>Something that clauses are about, with everything that readers call it: a term, or a row of the thesaurus.</summary>
internal sealed class Concept
{
    private const int Gap = 8;
    private readonly Dictionary<Culture, ((string, int)[] Words, (string, int)[] Grams, (string, int)[] Whole)> _tokens = [];

    /// <param name="id">Unique among terms and thesaurus rows.</param>
    /// <param name="anchors">Folded Chinese strings; a clause is about this when its Chinese text contains one.</param>
    /// <param name="names">What it is called, a culture; the official name first.</param>
    public Concept(string id, IReadOnlyList<string> anchors, IReadOnlyDictionary<Culture, IReadOnlyList<string>> names)
    {
        Id = id;
        Anchors = anchors;
        Names = names;
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (culture, list) in names)
            _tokens[culture] = Tokens(list, forms);
        Forms = [.. forms];
    }

    public string Id { get; }

    public IReadOnlyList<string> Anchors { get; }

    public IReadOnlyDictionary<Culture, IReadOnlyList<string>> Names { get; }

    /// <summary>Index tokens of all names of a culture with their positions, names a gap apart, and those of names in one word; empty lists when it has none.</summary>
    public (IReadOnlyList<(string Text, int Position)> Words, IReadOnlyList<(string Text, int Position)> Grams, IReadOnlyList<(string Text, int Position)> Whole) TokensOf(Culture culture) =>
        _tokens.TryGetValue(culture, out var tokens) ? tokens : ([], [], []);

    /// <summary>Words of all names as they are written.</summary>
    public IReadOnlyCollection<string> Forms { get; }

    private static ((string, int)[] Words, (string, int)[] Grams, (string, int)[] Whole) Tokens(IReadOnlyList<string> names, HashSet<string> forms)
    {
        var words = new List<(string, int)>();
        var grams = new List<(string, int)>();
        var whole = new List<(string, int)>();
        foreach (var name in names)
        {
            var analysis = TextAnalysis.Of(name);
            Append(words, analysis.Words);
            forms.UnionWith(analysis.Words.Select(token => token.Surface));
            Append(grams, analysis.Grams);
            if (analysis.Words.Count > 0 && analysis.Words.TrueForAll(token => token.Position == analysis.Words[0].Position))
                Append(whole, analysis.Words);
        }
        return ([.. words], [.. grams], [.. whole]);
    }

    private static void Append(List<(string Text, int Position)> all, List<Token> tokens)
    {
        var start = all.Count == 0 ? 0 : all[^1].Position + Gap;
        foreach (var token in tokens)
            // The same words and bigrams stand in many names.
            all.Add((string.Intern(token.Text), start + token.Position));
    }
}
