using ICU4N.Text;

namespace Portal.ContentModel;

/// <summary>
/// Unicode normalization (UAX #15) by tables that ship with the portal. The runtime's own uses the server's ICU, which the portal does
/// without: there it returns text as it came.
/// </summary>
public static class Normalization
{
    /// <summary>Compatibility composition: full width and half width, ligatures and circled numbers are folded.</summary>
    public static string Nfkc(string text) => Normalizer2.NFKCInstance.Normalize(text);

    /// <summary>Canonical decomposition: letters apart from their marks.</summary>
    public static string Nfd(string text) => Normalizer2.NFDInstance.Normalize(text);
}
