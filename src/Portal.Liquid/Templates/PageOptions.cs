using Fluid;
using Microsoft.Extensions.FileProviders;
using Portal.Liquid.Filters;
using Portal.Liquid.Values;

namespace Portal.Liquid.Templates;

/// <summary>The options that all templates of a theme share.</summary>
internal static class PageOptions
{
    // Statements, texts and rounds of loops a page. The whole plan side by side takes about a tenth.
    private const int MaxSteps = 500_000;

    // Rendered templates and loops inside one another.
    private const int MaxDepth = 32;

    public static TemplateOptions Create(IFileProvider files)
    {
        var options = new TemplateOptions
        {
            FileProvider = files,
            DefaultFileExtension = "",
            MaxSteps = MaxSteps,
            MaxRecursion = MaxDepth,
            StrictFilters = true,
            Now = static () => throw new FluidException("Templates have no clock: a cached page must not tell the time."),
        };
        options.ValueConverters.Add(ValueConversion.Convert!);
        FilterSet.Apply(options.Filters);
        return options;
    }
}
