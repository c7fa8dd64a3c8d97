using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Portal.Liquid.Templates;
using Portal.Liquid.Values;

namespace Portal.Liquid.Filters;

/// <summary>Fills {0}, {1} … of a message.</summary>
internal static class MessageFormat
{
    /// <summary>
    /// Plain text when all arguments are; markup when one of them is (captured output, say a link), and then the message and
    /// its other arguments are encoded here. So translators place a link where their language wants it.
    /// </summary>
    public static FluidValue Fill(string pattern, IReadOnlyList<FluidValue> arguments, PageContext page)
    {
        if (arguments.Count == 0)
            return new StringValue(pattern);
        var culture = page.Culture.Formatting;
        if (!arguments.Any(IsMarkup))
            return new StringValue(string.Format(culture, pattern, [.. arguments.Select(Plain)]));
        var encoded = arguments.Select(object? (a) => IsMarkup(a) ? a.ToStringValue() : Encode(Text(a, culture)));
        return new MarkupValue(string.Format(culture, Encode(pattern), [.. encoded]));
    }

    private static bool IsMarkup(FluidValue value) => value is MarkupValue or StringValue { Encode: false };

    private static object? Plain(FluidValue value) => value is NumberValue ? value.ToNumberValue() : value.ToStringValue();

    private static string Text(FluidValue value, CultureInfo culture) => string.Format(culture, "{0}", Plain(value));

    // Braces and digits survive this encoder, and with them the placeholders.
    private static string Encode(string text) => LiquidRenderer.Encoder.Encode(text);
}
