using System.Globalization;
using Fluid;
using Fluid.Values;
using Portal.ContentModel;
using Portal.Liquid.Templates;

namespace Portal.Liquid.Filters;

/// <summary>Dates and years in the words of the page's language.</summary>
internal static class DateFilters
{
    /// <summary><c>page.updated | date</c>: "July 10, 2025". Takes DateOnly and DateTimeOffset values, as ISO 8601 text.</summary>
    public static ValueTask<FluidValue> Date(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.IsNil())
            return input;
        var page = (PageContext)context;
        return new StringValue(page.Texts.FormatDate(page.Culture, Parse(input.ToStringValue())));
    }

    /// <summary><c>2025 | years: 2027</c>: "2025–2027".</summary>
    public static ValueTask<FluidValue> Years(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var page = (PageContext)context;
        return new StringValue(page.Texts.FormatYears(page.Culture, (int)input.ToNumberValue(), (int)arguments.At(0).ToNumberValue()));
    }

    private static DateOnly Parse(string iso)
    {
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        if (DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return ShanghaiTime.DateOf(time);
        throw new FluidException($"The filter 'date' takes a date, not '{iso}'.");
    }
}
