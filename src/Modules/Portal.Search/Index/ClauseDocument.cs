using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using Portal.ContentModel;
using Portal.Search.Documents;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>Makes the Lucene document of a clause. Not thread-safe: it fills the same document again and again.</summary>
internal sealed class ClauseDocument(ConceptCatalog concepts)
{
    private const int Gap = 8;
    private const int MostJoined = 4;
    private readonly Dictionary<string, (List<(string Text, int Position)> Tokens, TokenListStream Stream, Field Field)> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>The document; valid until the next call.</summary>
    public Document Fill(SearchPage page, SearchClause clause)
    {
        foreach (var (tokens, _, _) in _fields.Values)
            tokens.Clear();
        var chinese = "";
        foreach (var (culture, text) in clause.Texts)
        {
            var analysis = TextAnalysis.Of(text);
            if (culture.IsSource)
                chinese = analysis.Folded.Text;
            AddText(culture, analysis);
        }
        Add(SearchFields.Concept, concepts.Find(clause.Terms, chinese).Select(concept => (concept.Id, 0)));
        Add(SearchFields.Item, [(page.ItemId, 0)]);
        return Assemble(page, clause);
    }

    private void AddText(Culture culture, TextAnalysis analysis)
    {
        Add(SearchFields.Text(culture), analysis.Words.Select(token => (token.Text, token.Position)));
        Add(SearchFields.Grams(culture), analysis.Grams.Select(token => (token.Text, token.Position)));
        if (culture.IsSource)
            Add(SearchFields.Pinyin, analysis.Folded.Text.SelectMany((c, i) => Pinyin.Of(c).Select(syllable => (syllable, i))));
        else if (ReferenceEquals(culture, Culture.Japanese))
            Add(SearchFields.Readings, analysis.Folded.Text.SelectMany((c, i) => Kanji.Of(c).Select(reading => (reading, i))));
        AddLatin(culture, analysis.Words);
        AddForms(analysis.Words);
    }

    private void AddForms(List<Token> words)
    {
        _words.Clear();
        _words.UnionWith(words.Where(token => token.Text != token.Surface && token.Script is Script.Latin or Script.Cyrillic or Script.Hangul or Script.Kana).Select(token => token.Surface));
        Add(SearchFields.Forms, _words.Select((word, i) => (word, i)));
    }

    private void AddLatin(Culture culture, List<Token> words)
    {
        _words.Clear();
        if (ReferenceEquals(culture, Culture.Korean))
            _words.UnionWith(words.Where(token => IsWord(token, Script.Hangul)).Select(token => RomanizedWord.Korean(token.Text)));
        else if (ReferenceEquals(culture, Culture.Russian))
            foreach (var token in words.Where(token => IsWord(token, Script.Cyrillic)))
            {
                _words.Add(RomanizedWord.Russian(token.Text));
                _words.Add(RomanizedWord.Russian(token.Surface));
            }
        else if (ReferenceEquals(culture, Culture.Japanese))
            AddRomaji(words);
        Add(SearchFields.Latin, _words.Select((word, i) => (word, i)));
    }

    // Number words stand for digits too, which have no letters.
    private static bool IsWord(Token token, Script script) => token.Script == script && Scripts.Of(token.Text[0]) == script;

    // People set spaces in romaji as they like, and none in kana, so neighbouring words also stand joined.
    private void AddRomaji(List<Token> words)
    {
        List<string> joined = [];
        var end = -1;
        foreach (var token in words.Where(token => Kanji.Latin(token.Surface) is not null))
        {
            joined = [token.Surface, .. end == token.Start ? joined.Take(MostJoined - 1).Select(before => before + token.Surface) : []];
            _words.UnionWith(joined.Select(Kanji.Latin).OfType<string>().Select(RomanizedWord.Japanese));
            end = token.End;
        }
    }

    private void Add(string field, IEnumerable<(string Text, int Position)> tokens)
    {
        if (!_fields.TryGetValue(field, out var entry))
        {
            var stream = new TokenListStream();
            _fields[field] = entry = ([], stream, new Field(field, stream, SearchFields.TypeOf(field)));
        }
        var start = entry.Tokens.Count == 0 ? 0 : entry.Tokens[^1].Position + Gap;
        foreach (var (text, position) in tokens)
            entry.Tokens.Add((text, start + position));
    }

    private Document Assemble(SearchPage page, SearchClause clause)
    {
        var document = new Document
        {
            new BinaryDocValuesField(SearchFields.Item, new BytesRef(page.ItemId)),
            new BinaryDocValuesField(SearchFields.Clause, new BytesRef(string.Create(CultureInfo.InvariantCulture, $"{(int)clause.Role}{clause.Id}"))),
        };
        if (clause.Role == ClauseRole.Title)
            document.Add(new BinaryDocValuesField(SearchFields.Page, new BytesRef(
                string.Create(CultureInfo.InvariantCulture, $"{page.Type}\t{page.Number}\t{page.Section}"))));
        foreach (var (tokens, stream, field) in _fields.Values)
        {
            if (tokens.Count == 0)
                continue;
            stream.Fill(tokens);
            document.Add(field);
        }
        return document;
    }
}
