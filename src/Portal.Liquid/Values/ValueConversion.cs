using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid.Values;
using Microsoft.AspNetCore.Http;

namespace Portal.Liquid.Values;

/// <summary>What becomes of a .NET value that a template reads. Whatever is not named here is invisible.</summary>
internal static class ValueConversion
{
    /// <summary>A converter for <see cref="Fluid.TemplateOptions.ValueConverters"/>: null leaves the value to Fluid's own rules.</summary>
    public static object? Convert(object value) => value switch
    {
        ClauseHtml html => new MarkupValue(html.Html),
        EmbeddedJson json => new MarkupValue(json.ToString()),
        // Dates stay sortable text until the 'date' filter puts them into words.
        DateOnly date => new StringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset time => new StringValue(time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        PathString path => new StringValue(path.Value ?? ""),
        Enum member => new StringValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString())),
        JsonNode => NilValue.Instance,
        string or IEnumerable => null,
        _ when Type.GetTypeCode(value.GetType()) is not (TypeCode.Object or TypeCode.DateTime or TypeCode.DBNull) => null,
        _ => ModelShape.Find(value.GetType()) is { } shape ? new ModelValue(value, shape) : NilValue.Instance,
    };
}
