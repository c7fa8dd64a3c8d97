using Lucene.Net.Documents;
using Lucene.Net.Index;
using Portal.ContentModel;

namespace Portal.Search.Index;

/// <summary>The index has one document a clause. Its fields are named for a role and a culture, so a new field of text needs no mapping.</summary>
internal static class SearchFields
{
    /// <summary>Part of the fingerprint: raise it when documents are made differently from the same input.</summary>
    public const string Schema = "6";

    public const string Item = "item";
    public const string Clause = "clause";
    public const string Page = "page";

    /// <summary>Ids of the concepts that the clause is about.</summary>
    public const string Concept = "concept";

    /// <summary>Romanized words, each with its language's letter ("k:sonyan").</summary>
    public const string Latin = "latin";

    /// <summary>Words of the texts as they are written, where the index has them otherwise.</summary>
    public const string Forms = "form";

    /// <summary>Syllables of the Chinese text.</summary>
    public const string Pinyin = "sound.zh-Hans";

    /// <summary>Readings of the Japanese text's kanji.</summary>
    public const string Readings = "sound.ja";

    private static readonly FieldType Ids = Type(IndexOptions.DOCS_ONLY);
    private static readonly FieldType Words = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// <summary>How Lucene holds a field: ids without positions, words with them.</summary>
    public static FieldType TypeOf(string field) => field is Item or Concept ? Ids : Words;

    /// <summary>Whether a field is of the names of a clause's concepts. Lucene has none of those: see <see cref="ConceptWords"/>.</summary>
    public static bool IsOfConcepts(string field) => field.StartsWith("also", StringComparison.Ordinal) || field.StartsWith("name.", StringComparison.Ordinal);

    /// <summary>Words of the clause's own text.</summary>
    public static string Text(Culture culture) => culture.Name switch
    {
        "zh-Hans" => "text.zh-Hans", "en" => "text.en", "ja" => "text.ja", "ko" => "text.ko", _ => "text.ru",
    };

    /// <summary>Character pairs of the clause's own text.</summary>
    public static string Grams(Culture culture) => "gram." + culture.Name;

    /// <summary>Words by which readers also call what the clause is about.</summary>
    public static string Also(Culture culture) => "also." + culture.Name;

    /// <summary>Those of them that are a whole name: what the clause is about, in one word.</summary>
    public static string Name(Culture culture) => "name." + culture.Name;

    /// <summary>Character pairs of those words.</summary>
    public static string AlsoGrams(Culture culture) => "alsogram." + culture.Name;

    private static FieldType Type(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
