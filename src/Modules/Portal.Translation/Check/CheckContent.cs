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
    private readonly List<FileProblem> _problems = [];

    private CheckContent(ContentFolder folder)
    {
        _folder = folder;
        _checks =
        [
            new FigureCheck(), new HanCheck(new TermNames(folder.Items)), new JapaneseCharacterCheck(), new MarkupCheck(), new PairCheck(),
            new PunctuationCheck(), new QuoteCheck(), new TermCheck(new SourceTerms(GlossaryTerm.From(folder.Items))),
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
            }

            var exceptions = new Exceptions(document);
            if (at.Text is not null)
                CheckClauses(culture, at, culture.IsSource ? null : source, scheme, exceptions);
            CheckFields(culture, document, at, type, exceptions);
            _problems.AddRange(exceptions.ListUnneeded(at.File, at.LineOf, [.. _checks.Select(c => c.Name)]));
        }
    }

    private void CheckClauses(Culture culture, DocumentSource at, ClauseText? source, ClauseScheme scheme, Exceptions exceptions)
    {
        Check(new CheckedText(culture, at.Text!.Title, source?.Title), ClauseScheme.TitleId, at.Text.TitleLine, at.File, exceptions);
        foreach (var clause in at.Text.Body)
            Check(
                new CheckedText(culture, clause.Text, source?.Find(clause.Id)?.Text) { IsJoined = !clause.IsInline },
                scheme.LocalId(clause.Id), clause.Line, at.File, exceptions);
    }

    // Summaries, names, headings of groups: whatever readers see beside the clauses. Which names have Han in them is the glossary's to say.
    private void CheckFields(Culture culture, JsonObject document, DocumentSource at, ContentType type, Exceptions exceptions)
    {
        foreach (var field in type.Fields.Where(f => f is { Scope: FieldScope.Culture, Kind.Name: "text" or "textMap" }))
            if (document[field.Name] is { } value)
                foreach (var text in field.Kind.IndexText(value))
                    Check(new CheckedText(culture, text, null), field.Name, at.LineOf(field.Name), at.File, exceptions, allowsHan: at.Text is null);
        if (document["summary"]?.ToString() is { } summary && SummaryLength.Check(culture, summary) is { } finding)
            _problems.Add(new FileProblem(at.File, at.LineOf("summary"), "check.summary_length", finding.Found, finding.Expected));
    }

    private void Check(CheckedText text, string clause, int line, string file, Exceptions exceptions, bool allowsHan = false) =>
        _problems.AddRange(
            from check in _checks
            where !(allowsHan && check is HanCheck)
            from finding in check.Run(text)
            where !exceptions.Allow(clause, check.Name, finding.Value) && !finding.IsTolerated
            select new FileProblem(file, line, $"check.{check.Name}", finding.Found, finding.Expected));
}
