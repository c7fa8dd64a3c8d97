using System.Globalization;
using Portal.ContentModel;

namespace Portal.Localization.Po;

/// <summary>Reads the lines of a PO file into entries. After a fault it goes on behind the next empty line, to find the others.</summary>
internal sealed class PoReader(string file, List<FileProblem> problems)
{
    private readonly List<RawEntry> _entries = [];
    private RawEntry? _entry;
    private Field _field;
    private bool _fuzzyNext;
    private bool _skipping;
    private int _line;

    private enum Field { None, Context, Id, IdPlural, String }

    public IReadOnlyList<RawEntry> Read(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            _line++;
            ReadLine(line.Trim());
        }

        Finish();
        return _entries;
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            EndParagraph();
        else if (line[0] == '#')
            ReadComment(line);
        else if (_skipping)
            return;
        else if (line[0] == '"')
            Append(line);
        else
            ReadKeyword(line);
    }

    private void EndParagraph()
    {
        _skipping = false;
        if (_field == Field.String)
            Finish();
    }

    private void ReadComment(ReadOnlySpan<char> line)
    {
        if (_field == Field.String)
            Finish();
        if (!line.StartsWith("#,", StringComparison.Ordinal))
            return;
        foreach (var flag in line[2..].Split(','))
            _fuzzyNext |= line[2..][flag].Trim().SequenceEqual("fuzzy");
    }

    private void ReadKeyword(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t', '"');
        var keyword = (end < 0 ? line : line[..end]).ToString();
        var value = end < 0 ? default : line[end..].TrimStart();
        if (!Open(keyword))
            return;
        if (value.IsEmpty)
            Refuse("po.syntax", $"'{keyword}' alone", "a string in quotes after it");
        else
            Append(value);
    }

    /// <summary>Makes the keyword's field the one that strings go to; false when it can't stand here.</summary>
    private bool Open(string keyword)
    {
        if (keyword is "msgctxt" or "msgid" && _field == Field.String)
            Finish();
        switch (keyword)
        {
            case "msgctxt" when _field == Field.None:
                Start().Context = "";
                _field = Field.Context;
                return true;
            case "msgid" when _field is Field.None or Field.Context:
                Start().Line = _line;
                _field = Field.Id;
                return true;
            case "msgid_plural" when _field == Field.Id:
                _entry!.IdPlural = "";
                _field = Field.IdPlural;
                return true;
            case "msgstr" when _field == Field.Id:
                return OpenString();
            case ['m', 's', 'g', 's', 't', 'r', '[', .. var index, ']'] when _field is Field.IdPlural or Field.String && _entry!.IdPlural is not null:
                return index == _entry.Strings.Count.ToString(CultureInfo.InvariantCulture)
                    ? OpenString()
                    : Refuse("po.order", $"'{keyword}'", $"'msgstr[{_entry.Strings.Count}]'");
            default:
                return Refuse("po.order", $"'{keyword}'", Expected());
        }
    }

    private RawEntry Start()
    {
        if (_entry is not null)
            return _entry;
        _entry = new RawEntry { IsFuzzy = _fuzzyNext };
        _fuzzyNext = false;
        return _entry;
    }

    private bool OpenString()
    {
        if (_entry!.Strings.Count == 0)
            _entry.StringsLine = _line;
        _entry.Strings.Add("");
        _field = Field.String;
        return true;
    }

    private void Append(ReadOnlySpan<char> literals)
    {
        var text = PoString.Read(literals, out var fault);
        if (fault is not null)
        {
            Refuse(fault.Code, fault.Found, fault.Expected);
            return;
        }

        switch (_field)
        {
            case Field.Context: _entry!.Context += text; break;
            case Field.Id: _entry!.Id += text; break;
            case Field.IdPlural: _entry!.IdPlural += text; break;
            case Field.String: _entry!.Strings[^1] += text; break;
            default: Refuse("po.order", "a string", Expected()); break;
        }
    }

    private void Finish()
    {
        if (_entry is not null && _field != Field.String)
            Refuse("po.order", "the end of the entry", Expected());
        else if (_entry is not null)
            _entries.Add(_entry);
        _entry = null;
        _field = Field.None;
    }

    private string Expected() => _field switch
    {
        Field.None => "'msgctxt' or 'msgid'",
        Field.Context => "'msgid'",
        Field.Id => "'msgstr' or 'msgid_plural'",
        Field.IdPlural => "'msgstr[0]'",
        _ => "a new entry",
    };

    private bool Refuse(string code, string found, string expected)
    {
        problems.Add(new(file, _line, code, found, expected));
        _entry = null;
        _field = Field.None;
        _fuzzyNext = false;
        _skipping = true;
        return false;
    }
}
