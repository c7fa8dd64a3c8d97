using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Portal.Liquid.Templates;

namespace Portal.Liquid.Values;

/// <summary>A registered record as templates see it: properties to read, and nothing to print.</summary>
internal sealed class ModelValue(object model, ModelShape shape) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue other) => other is ModelValue && model.Equals(other.ToObjectValue());

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => model;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        if (shape.TryGet(model, name, out var value))
            return Create(value!, context.Options);
        if (context is PageContext { IsStrict: true })
            throw new FluidException($"{shape.TypeName} has no property '{name}'.");
        return NilValue.Instance;
    }

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        GetValueAsync(index.ToStringValue(), context);
}
