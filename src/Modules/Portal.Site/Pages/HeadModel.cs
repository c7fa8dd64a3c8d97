using Portal.Liquid;

namespace Portal.Site.Pages;

/// <summary>The templates' <c>head</c>: what the page says of itself, with every address made absolute where it must be.</summary>
[TemplateModel]
public sealed record HeadModel
{
    /// <summary>The page's title and the site's name.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Absolute; null on an error page.</summary>
    public required string? Canonical { get; init; }

    public required bool Noindex { get; init; }

    public required IReadOnlyList<AlternateModel> Alternates { get; init; }

    /// <summary>The language switcher: all five, in fixed order.</summary>
    public required IReadOnlyList<LanguageModel> Languages { get; init; }

    /// <summary>Open Graph type.</summary>
    public required string Type { get; init; }

    /// <summary>Open Graph locale: "en_US".</summary>
    public required string Locale { get; init; }

    /// <summary>Open Graph locales of the page's other languages.</summary>
    public required IReadOnlyList<string> OtherLocales { get; init; }

    /// <summary>Absolute address of the theme's <c>assets/share.png</c>; null when it has none.</summary>
    public required string? Picture { get; init; }

    public required EmbeddedJson? JsonLd { get; init; }

    /// <summary>Site-relative address of the language's feed.</summary>
    public required string FeedUrl { get; init; }

    public required string Nav { get; init; }
}

/// <param name="Hreflang">BCP 47 tag, or "x-default".</param>
/// <param name="Url">Absolute.</param>
[TemplateModel]
public sealed record AlternateModel(string Hreflang, string Url);

/// <param name="Lang">HTML lang of the endonym.</param>
/// <param name="Url">Site-relative address of this page in that language.</param>
[TemplateModel]
public sealed record LanguageModel(string Lang, string Hreflang, string Endonym, string Url, bool Current);
