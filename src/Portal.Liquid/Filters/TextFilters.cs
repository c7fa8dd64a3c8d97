using Fluid;
using Fluid.Values;
using Portal.Liquid.Templates;

namespace Portal.Liquid.Filters;

/// <summary>Messages and numbers in the language of the page.</summary>
internal static class TextFilters
{
    private const string ContextName = "context";

    /// <summary><c>'{0} of {1}' | t: a, b</c>; <c>| t: context: 'verb'</c> for gettext's msgctxt.</summary>
    public static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var page = (PageContext)context;
        var pattern = page.Texts.Find(page.Culture, ContextOf(arguments), input.ToStringValue());
        return MessageFormat.Fill(pattern, Positional(arguments, 0), page);
    }

    /// <summary><c>'{0} action' | plural: '{0} actions', n</c>: {0} is n; further arguments are {1}, {2} …</summary>
    public static ValueTask<FluidValue> Plural(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (arguments.Count < 2)
            throw new FluidException("The filter 'plural' takes the English plural and a number.");
        var page = (PageContext)context;
        var pattern = page.Texts.FindPlural(page.Culture, ContextOf(arguments), input.ToStringValue(),
            arguments.At(0).ToStringValue(), (long)arguments.At(1).ToNumberValue());
        return MessageFormat.Fill(pattern, Positional(arguments, 1), page);
    }

    /// <summary><c>12345 | number</c>: with the language's separators, at most as many decimals as the value has.</summary>
    public static ValueTask<FluidValue> Number(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        input is NumberValue
            ? new StringValue(input.ToNumberValue().ToString("#,##0.###", ((PageContext)context).Culture.Formatting))
            : input;

    private static string? ContextOf(FilterArguments arguments) =>
        arguments.HasNamed(ContextName) ? arguments[ContextName].ToStringValue() : null;

    private static IReadOnlyList<FluidValue> Positional(FilterArguments arguments, int skip)
    {
        // Fluid counts named arguments among the positional ones too.
        var context = arguments.HasNamed(ContextName) ? arguments[ContextName] : null;
        return arguments.Count <= skip ? [] : [.. arguments.Values.Skip(skip).Where(v => !ReferenceEquals(v, context))];
    }
}
