using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>The interface's messages in all languages. Thread-safe; the language is always said, never ambient.</summary>
public sealed class Localizer
{
    private readonly Dictionary<Culture, CultureTexts> _texts;

    internal Localizer(IReadOnlyDictionary<Culture, Catalogue> catalogues, MissingKeys missing) =>
        _texts = catalogues.ToDictionary(c => c.Key, c => new CultureTexts(c.Key, c.Value, missing));

    public CultureTexts For(Culture culture) => _texts[culture];
}
