namespace Portal.Site.Pages;

/// <param name="Path">Target under the culture's segment.</param>
/// <param name="Permanent">True: 301, kept an hour at most; false: 302.</param>
public sealed record PathRedirect(string Path, bool Permanent);
