using Fluid;
using Fluid.Values;
using Portal.ContentModel;
using Portal.Liquid.Templates;
using Portal.Liquid.Values;

namespace Portal.Liquid.Filters;

/// <summary>Addresses under the path base, and the language of what stands at them.</summary>
internal static class AddressFilters
{
    private static readonly string[] OtherAddresses = ["#", "?", "https://", "http://", "mailto:", "tel:"];

    /// <summary><c>page.url | href</c>: an app-relative path with the path base before it; other addresses as they are.</summary>
    public static ValueTask<FluidValue> Href(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.IsNil())
            return input;
        var address = input.ToStringValue();
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            return new StringValue(((PageContext)context).PathBase.ToUriComponent() + address);
        if (OtherAddresses.Any(a => address.StartsWith(a, StringComparison.Ordinal)))
            return input;
        throw new FluidException($"'{address}' is no address that pages may link to.");
    }

    /// <summary><c>'site.css' | asset</c>: the file's address, which changes with its content.</summary>
    public static ValueTask<FluidValue> Asset(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var page = (PageContext)context;
        var path = input.ToStringValue();
        if (page.Theme.Assets.Find(path) is null)
            throw new FluidException($"The theme has no asset '{path}'.");
        return new StringValue(page.PathBase.ToUriComponent() + page.Theme.Assets.Address(path));
    }

    /// <summary><c>&lt;span{{ clause.lang | lang_attr }}&gt;</c>: a <c>lang</c> attribute with its space, or nothing for the page's own language.</summary>
    public static ValueTask<FluidValue> LangAttribute(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.IsNil())
            return NilValue.Instance;
        var culture = input.ToObjectValue() as Culture ?? Find(input.ToStringValue());
        return ReferenceEquals(culture, ((PageContext)context).Culture)
            ? NilValue.Instance
            : new MarkupValue($" lang=\"{culture.HtmlLang}\"");
    }

    /// <summary>The culture of an HTML <c>lang</c> or of its own name.</summary>
    /// <exception cref="FluidException">The site has no such language.</exception>
    public static Culture Find(string name) =>
        Culture.All.FirstOrDefault(c => string.Equals(c.HtmlLang, name, StringComparison.Ordinal) || string.Equals(c.Name, name, StringComparison.Ordinal))
        ?? throw new FluidException($"'{name}' is no language of the site.");
}
