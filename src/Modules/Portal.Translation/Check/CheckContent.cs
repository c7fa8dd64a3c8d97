using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.Contents.Files;
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
        if (!item.Sources.TryGetValue(Culture.Chinese, out var chinese) || chinese.Text is not { } source)
            return;
        var type = _folder.Types.First(t => t.Name == item.Type);
        var scheme = type.SchemeFor(item.Id, item.Shared);
        foreach (var (culture, document) in item.Cultures)
        {
            var at = item.Sources[culture];
            var text = at.Text!;
            if (!culture.IsSource)
            {
                _problems.AddRange(StructureCheck.Run(source, text, at.File));
                _problems.AddRange(StampCheck.Run(source, text, scheme, document, at.File, at.LineOf));
            }

            CheckTexts(culture, document, at, culture.IsSource ? null : source, scheme);
        }
    }

    private void CheckTexts(Culture culture, JsonObject document, DocumentSource at, ClauseText? source, ClauseScheme scheme)
    {
        var exceptions = new Exceptions(document);
        void Check(string clause, string text, string? original, int line, bool isJoined = false) =>
            _problems.AddRange(
                from check in _checks
                from finding in check.Run(new CheckedText(culture, text, original) { IsJoined = isJoined })
                where !exceptions.Allow(clause, check.Name, finding.Value) && !finding.IsTolerated
                select new FileProblem(at.File, line, $"check.{check.Name}", finding.Found, finding.Expected));

        Check(ClauseScheme.TitleId, at.Text!.Title, source?.Title, at.Text.TitleLine);
        foreach (var clause in at.Text.Body)
            Check(scheme.LocalId(clause.Id), clause.Text, source is null ? null : source.Find(clause.Id)?.Text, clause.Line, !clause.IsInline);
        if (document["summary"]?.ToString() is { } summary)
        {
            Check("summary", summary, null, at.LineOf("summary"));
            if (SummaryLength.Check(culture, summary) is { } finding)
                _problems.Add(new FileProblem(at.File, at.LineOf("summary"), "check.summary_length", finding.Found, finding.Expected));
        }

        _problems.AddRange(exceptions.ListUnneeded(at.File, at.LineOf, [.. _checks.Select(c => c.Name)]));
    }
}
