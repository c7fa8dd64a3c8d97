using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Portal.Liquid.Values;

/// <summary>
/// Markup that is safe by construction: sanitized clause HTML, JSON for scripts, attributes made by a filter. It is
/// written as it stands; any filter that takes it as text gives text again, which is encoded.
/// </summary>
internal sealed class MarkupValue(string markup) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue other) => string.Equals(markup, other.ToStringValue(), StringComparison.Ordinal);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => markup;

    public override object ToObjectValue() => markup;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(markup);
        return default;
    }
}
