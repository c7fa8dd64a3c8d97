namespace Portal.Site;

/// <summary>Settings of the site. Configuration section <c>Site</c>.</summary>
public sealed class SiteSettings
{
    /// <summary>Scheme, host and path base under which readers reach the site, without trailing '/':
    /// "https://www.example.org/international/plan". All absolute addresses are made from it, never from the Host header.
    /// Empty: the address that the server listens on.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Folder under <c>themes/</c>.</summary>
    public string Theme { get; set; } = "Shenyang";

    /// <summary>Where readers may write: an e-mail address or an https address. Empty: nothing is offered.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Path under which the portal is mounted, with leading and without trailing '/': "/international/plan". Empty: the root.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>Most bytes that cached pages may take up, in all encodings.</summary>
    public long CacheBytes { get; set; } = 64 * 1024 * 1024;
}
