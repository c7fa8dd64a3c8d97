using Lucene.Net.Documents;
using Lucene.Net.Index;
using Portal.ContentModel;

namespace Portal.Search.Index;

/// <summary>The index has one document a clause. Its fields are named for a role and a culture, so a new field of text needs no mapping.</summary>
internal static class SearchFields
{
    /// <summary>Part of the fingerprint: raise it when documents are made differently from the same input.</summary>
    public const string Schema = "4";

    public const string Item = "item";
    public const string Clause = "clause";
    public const string Page = "page";

    /// <summary>Romanized words, each with its language's letter ("k:sonyan").</summary>
    public const string Latin = "latin";

    /// <summary>Words of the texts as they are written, where the index has them otherwise.</summary>
    public const string Forms = "form";

    /// <summary>Syllables of the Chinese text.</summary>
    public const string Pinyin = "sound.zh-Hans";

    /// <summary>Readings of the Japanese text's kanji.</summary>
    public const string Readings = "sound.ja";

    public static readonly FieldType Positions = new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    }.AsFrozen();

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

    private static FieldType AsFrozen(this FieldType type)
    {
        type.Freeze();
        return type;
    }
}
