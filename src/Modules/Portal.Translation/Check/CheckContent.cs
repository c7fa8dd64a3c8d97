using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Translation.Check.Figures;
using Portal.Translation.Check.Typography;
using Portal.Translation.Terms;

namespace Portal.Translation.Check;

/// <summary>Holds every translation against its source, clause by clause, and every text against the rules of its language.</summary>
public sealed class CheckContent
{
    private readonly ContentFolder _folder;
    private readonly List<ITextCheck> _checks;
    private readonly RepeatCheck _repeats = new();
    private readonly List<FileProblem> _problems = [];

    private CheckContent(ContentFolder folder)
    {
        _folder = folder;
        _checks =
        [
            new FigureCheck(), new HanCheck(new TermNames(folder.Items)), new InvisibleCheck(), new JapaneseCharacterCheck(), new MarkupCheck(), new PairCheck(),
            new PunctuationCheck(), new QuoteCheck(), new ScriptCheck(), new TermCheck(new SourceTerms(GlossaryTerm.From(folder.Items))),
        ];
    }

    /// <summary>All faults by file and line; codes begin with "check.".</summary>
    /// <param name="folder">As <see cref="ContentFolder.Read"/> gives it: the lines come from there.</param>
    public static IReadOnlyList<FileProblem> Run(ContentFolder folder)
    {
        var check = new CheckContent(folder);
        foreach (var item in folder.Items)
            check.CheckItem(item);
        return [.. check._problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Code, StringComparer.Ordinal)];
    }

    private void CheckItem(FileItem item)
    {
        var type = _folder.Types.First(t => t.Name == item.Type);
        var scheme = type.SchemeFor(item.Id, item.Shared);
        var source = item.Sources.GetValueOrDefault(Culture.Chinese)?.Text;
        foreach (var (culture, document) in item.Cultures)
        {
            var at = item.Sources[culture];
            if (!culture.IsSource && source is not null && at.Text is { } text)
            {
                _problems.AddRange(ClauseStructure.FindMissing(source, text, at.File));
                _problems.AddRange(StampCheck.Run(source, text, scheme, document, at.File, at.LineOf));
                _problems.AddRange(_repeats.Run(culture, source, text, at.File));
            }

            var exceptions = new Exceptions(document);
            if (at.Text is not null)
                CheckClauses(culture, at, culture.IsSource ? null : source, scheme, exceptions);
            CheckFields(culture, document, culture.IsSource ? null : item.Cultures.GetValueOrDefault(Culture.Chinese), at, type, exceptions);
            _problems.AddRange(exceptions.ListUnneeded(at.File, at.LineOf, [.. _checks.Select(c => c.Name)]));
        }
    }

    private void CheckClauses(Culture culture, DocumentSource at, ClauseText? source, ClauseScheme scheme, Exceptions exceptions)
    {
        Check(new CheckedText(culture, at.Text!.Title, source?.Title), ClauseScheme.TitleId, _ => at.Text.TitleLine, at.File, exceptions);
        foreach (var clause in at.Text.Body)
            Check(
                new CheckedText(culture, clause.Text, source?.Find(clause.Id)?.Text) { IsJoined = !clause.IsInline, Raw = clause.Markdown },
                scheme.LocalId(clause.Id), clause.LineAt, at.File, exceptions);
    }

    // Whatever readers see beside the clauses.
    private void CheckFields(Culture culture, JsonObject document, JsonObject? source, DocumentSource at, ContentType type, Exceptions exceptions)
    {
        foreach (var field in type.Fields.Where(f => f is { Scope: FieldScope.Culture, Kind.Name: "text" or "textMap" }))
            foreach (var (place, text) in Texts(field.Name, document[field.Name]))
                Check(
                    new CheckedText(culture, text, Texts(field.Name, source?[field.Name]).FirstOrDefault(s => s.Place == place).Text)
                    {
                        Role = at.Text is null ? TextRole.Name : TextRole.Summary,
                    },
                    field.Name, _ => at.LineOf(place), at.File, exceptions);
        if (document["summary"]?.ToString() is { } summary && SummaryLength.Check(culture, summary) is { } finding)
            _problems.Add(new FileProblem(at.File, at.LineOf("summary"), "check.summary_length", finding.Found, finding.Expected));
    }

    private static IEnumerable<(string Place, string Text)> Texts(string place, JsonNode? value) => value switch
    {
        null => [],
        JsonObject map => map.Select(m => ($"{place}/{m.Key}", m.Value!.GetValue<string>())),
        _ => [(place, value.GetValue<string>())],
    };

    private void Check(CheckedText text, string clause, Func<int, int> lineAt, string file, Exceptions exceptions) =>
        _problems.AddRange(
            from check in _checks
            from finding in check.Run(text)
            where !exceptions.Allow(clause, check.Name, finding.Value) && !finding.IsTolerated
            select new FileProblem(file, lineAt(finding.Position), $"check.{check.Name}", finding.Found, finding.Expected));
}
