using Portal.Liquid;

namespace Portal.Site.Pages;

/// <param name="Text">Plain text.</param>
/// <param name="Url">Site-relative.</param>
/// <param name="Lang">HTML lang of the text when it is not the page's; else null.</param>
[TemplateModel]
public sealed record LinkModel(string Text, string Url, string? Lang = null);
