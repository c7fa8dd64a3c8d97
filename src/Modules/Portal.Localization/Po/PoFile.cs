using System.Text;
using Portal.ContentModel;

namespace Portal.Localization.Po;

/// <summary>A gettext catalogue in the form that translators edit (gettext manual, "The Format of PO Files").</summary>
/// <param name="Language">The header's Language, in gettext's notation ("zh_CN", "ru"); "" when the header has none.</param>
/// <param name="Plurals">The header's Plural-Forms.</param>
/// <param name="Entries">Translated messages in file order; fuzzy, untranslated and obsolete ones are left out.</param>
public sealed record PoFile(string Language, PluralForms Plurals, IReadOnlyList<PoEntry> Entries)
{
    /// <summary>Reads PO text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <returns>Problem codes: <c>po.syntax</c>, <c>po.escape</c>, <c>po.order</c>, <c>po.duplicate</c>, <c>po.plural_count</c>,
    /// <c>po.header</c>, <c>po.charset</c>, <c>po.plural_forms</c>, <c>po.placeholders</c>.</returns>
    public static Parsed<PoFile> Parse(string text, string file)
    {
        var problems = new List<FileProblem>();
        var raw = new PoReader(file, problems).Read(text);
        var header = PoHeader.Read(raw.FirstOrDefault(e => e.Id.Length == 0 && e.Context is null), file, problems);
        if (header is null)
            return Parsed.Refused<PoFile>(problems);
        var entries = PoChecks.Translated(raw, header.Plurals, file, problems);
        return Parsed.Of(new PoFile(header.Language, header.Plurals, entries), problems);
    }

    /// <summary>Reads the bytes of a PO file. Adds the problem code <c>po.encoding</c>: a byte order mark, or bytes that are not UTF-8.</summary>
    public static Parsed<PoFile> Parse(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            return new FileProblem(file, 1, "po.encoding", "a byte order mark", "UTF-8 without one");
        var problems = new List<FileProblem>();
        return StrictUtf8.Decode(utf8, file, "po.encoding", problems) is { } text ? Parse(text, file) : Parsed.Refused<PoFile>(problems);
    }
}
