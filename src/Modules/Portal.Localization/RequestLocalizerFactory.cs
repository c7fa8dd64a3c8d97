using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>
/// Gives the framework's own code (validation, Identity) the portal's catalogues in the language of the request. The portal's
/// code names the language: <see cref="Localizer.For"/>.
/// </summary>
internal sealed class RequestLocalizerFactory(Localizer localizer, IHttpContextAccessor accessor) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new RequestLocalizer(localizer, accessor);

    public IStringLocalizer Create(string baseName, string location) => new RequestLocalizer(localizer, accessor);

    private sealed class RequestLocalizer(Localizer localizer, IHttpContextAccessor accessor) : IStringLocalizer
    {
        private CultureTexts Current =>
            localizer.For(accessor.HttpContext is { } http ? RequestCulture.Of(http) : Culture.English);

        public LocalizedString this[string name] => Current[name];

        public LocalizedString this[string name, params object[] arguments] => Current[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => Current.GetAllStrings(includeParentCultures);
    }
}
