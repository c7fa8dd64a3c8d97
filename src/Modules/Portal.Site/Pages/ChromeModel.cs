using Portal.Liquid;

namespace Portal.Site.Pages;

/// <summary>The templates' <c>site</c>: what stands around every page of one language.</summary>
[TemplateModel]
public sealed record ChromeModel
{
    /// <summary>"zh-Hans", "en" …</summary>
    public required string Culture { get; init; }

    /// <summary>HTML lang.</summary>
    public required string Lang { get; init; }

    /// <summary>True in Chinese, where the text is the official one.</summary>
    public required bool IsSource { get; init; }

    /// <summary>Address of the language's home page without trailing '/': "/en".</summary>
    public required string Root { get; init; }

    /// <summary>The city.</summary>
    public required string Name { get; init; }

    public required string Tagline { get; init; }

    /// <summary>The plan's whole title.</summary>
    public required string PlanTitle { get; init; }

    /// <summary>When the city published the plan; null while the plan is not published here.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The year in the city.</summary>
    public required int TodayYear { get; init; }

    /// <summary>1 to 3; null outside the plan's years.</summary>
    public required int? TodayPhase { get; init; }

    public required IReadOnlyList<ChromeSection> Sections { get; init; }
}

[TemplateModel]
public sealed record ChromeSection(int Number, string Title, string Url, IReadOnlyList<ChromeAction> Actions);

[TemplateModel]
public sealed record ChromeAction(int Number, string Title, string Url);
