using Portal.Liquid;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>What every page that shows the plan's text says about the text. Page models inherit it.</summary>
internal abstract record ReadingModel
{
    /// <summary>Null in Chinese alone.</summary>
    public required AuthorityModel? Authority { get; init; }

    /// <summary>The second language, when the page is read side by side.</summary>
    public SideModel? Side { get; init; }

    /// <summary>The languages that the page can be read beside.</summary>
    public IReadOnlyList<BesideModel> Beside { get; init; } = [];

    /// <summary>When the text shown was last published.</summary>
    public DateOnly? Updated { get; init; }
}

/// <param name="SourceUrl">This page in Chinese; null on the Chinese page, with a translation beside it.</param>
/// <param name="BesideUrl">This page with the Chinese beside it; null where pages can't be read side by side.</param>
/// <param name="Reviewed">True once a person has reviewed every clause of the translation.</param>
/// <param name="Fallback">True when the page shows the source for want of a translation.</param>
/// <param name="Behind">True when some clause was translated from an earlier source text.</param>
[TemplateModel]
internal sealed record AuthorityModel(string? SourceUrl, string? BesideUrl, bool Reviewed, bool Fallback, bool Behind);

[TemplateModel]
internal sealed record SideModel(string Lang, string Endonym, string CloseUrl);

[TemplateModel]
internal sealed record BesideModel(string Lang, string Endonym, string Url, bool Current);

/// <summary>How to cite a page.</summary>
/// <param name="Address">Absolute address: "https://host/a1".</param>
/// <param name="Href">The same, site-relative.</param>
/// <param name="IsShort">True where a clause id is the address; else it is the page's own, in its language.</param>
/// <param name="QrSize">Modules along one side of the QR code.</param>
/// <param name="QrPath">SVG path data of the dark modules, one unit a module.</param>
[TemplateModel]
internal sealed record CiteModel(string Text, string Address, string Href, bool IsShort, int QrSize, string QrPath);

[TemplateModel]
internal sealed record ActionRef(int Number, string Title, string Url, string? Lang);
