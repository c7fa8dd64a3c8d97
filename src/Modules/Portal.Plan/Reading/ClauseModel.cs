using Portal.Liquid;

namespace Portal.Plan.Reading;

/// <summary>A clause as templates print it.</summary>
[TemplateModel]
internal sealed record ClauseModel
{
    /// <summary>Full id: "a1.m1". The row's HTML id.</summary>
    public required string Id { get; init; }

    /// <summary>Local part: "m1"; the id itself when it has no dot.</summary>
    public required string Label { get; init; }

    /// <summary>Its number in the official text; null where the text has none.</summary>
    public required int? Number { get; init; }

    /// <summary>Inline HTML.</summary>
    public required ClauseHtml Html { get; init; }

    /// <summary>The clause's short title; null when it has none.</summary>
    public required string? Topic { get; init; }

    /// <summary>Permanent link in this language.</summary>
    public required string Url { get; init; }

    /// <summary>HTML lang when the text is not in the page's language.</summary>
    public required string? Lang { get; init; }

    /// <summary>The same clause in the four other languages.</summary>
    public required IReadOnlyList<ClauseLanguage> Languages { get; init; }

    /// <summary>Ready citation.</summary>
    public required string Cite { get; init; }

    /// <summary>The clause in the second language of a side-by-side reading.</summary>
    public required OtherText? Other { get; init; }

    /// <summary>True when the translation was made from an earlier source text.</summary>
    public required bool Behind { get; init; }

    /// <summary>An editor's note, outside the text; null when there is none.</summary>
    public required NoteModel? Note { get; init; }

    /// <summary>Where to report a problem of this clause's translation; null for the source, and when staff have set no address.</summary>
    public required string? ProblemUrl { get; init; }
}

/// <param name="Lang">HTML lang.</param>
/// <param name="Hreflang">As the page's alternates have it: "zh-Hans" where the HTML lang is "zh-CN".</param>
[TemplateModel]
internal sealed record ClauseLanguage(string Lang, string Hreflang, string Endonym, string Url);

/// <param name="Lang">HTML lang.</param>
[TemplateModel]
internal sealed record OtherText(string Lang, ClauseHtml Html);

[TemplateModel]
internal sealed record NoteModel(string Text, string Source, DateOnly Date);
