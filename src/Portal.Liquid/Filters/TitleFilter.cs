using System.Net;
using System.Text;
using Fluid;
using Fluid.Values;
using Portal.Liquid.Templates;
using Portal.Liquid.Values;

namespace Portal.Liquid.Filters;

/// <summary>Titles as HTML that breaks into lines where a reader of their language would break them.</summary>
internal static class TitleFilter
{
    /// <summary>
    /// <c>page.title | breaks: page.lang</c>: the language is the page's where none is named. Takes text; a list of records with
    /// <c>text</c> and <c>hit</c>, whose hits become <c>mark</c>; or a clause's HTML, which stays as it is when it has tags.
    /// </summary>
    public static async ValueTask<FluidValue> Breaks(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var pieces = await Pieces(input, context);
        if (pieces is null)
            return input;
        var lang = arguments.At(0);
        var culture = lang.IsNil() ? ((PageContext)context).Culture : AddressFilters.Find(lang.ToStringValue());
        var html = new StringBuilder();
        var unspaced = TitleRun.IsUnspaced(culture);
        if (unspaced)
            html.Append("<span class=\"br\">");
        Append(html, TitleRun.Of(string.Concat(pieces.Select(p => p.Text)), culture), pieces, unspaced ? "<wbr>" : "");
        if (unspaced)
            html.Append("</span>");
        return new MarkupValue(html.ToString());
    }

    /// <summary>Null for what is printed as it is.</summary>
    private static async ValueTask<List<(string Text, bool Hit)>?> Pieces(FluidValue input, TemplateContext context)
    {
        if (input.IsNil())
            return null;
        if (input is ArrayValue list)
        {
            var pieces = new List<(string, bool)>();
            foreach (var value in list.Values)
                pieces.Add(((await value.GetValueAsync("text", context)).ToStringValue(), (await value.GetValueAsync("hit", context)).ToBooleanValue()));
            return pieces;
        }

        var text = input.ToStringValue();
        if (input is not MarkupValue)
            return [(text, false)];
        return text.Contains('<', StringComparison.Ordinal) ? null : [(WebUtility.HtmlDecode(text), false)];
    }

    /// <summary>Prints runs with the separator between them, cut where a hit begins or ends.</summary>
    private static void Append(StringBuilder html, IReadOnlyList<TitleRun> runs, List<(string Text, bool Hit)> pieces, string separator)
    {
        var (run, offset) = (0, 0);
        foreach (var (text, hit) in pieces)
        {
            if (hit)
                html.Append("<mark>");
            for (var left = text.Length; left > 0;)
            {
                while (offset == runs[run].Text.Length)
                    (run, offset) = (run + 1, 0);
                if (offset == 0 && run > 0)
                    html.Append(separator);
                var length = Math.Min(left, runs[run].Text.Length - offset);
                Append(html, runs[run] with { Text = runs[run].Text.Substring(offset, length) });
                (left, offset) = (left - length, offset + length);
            }

            if (hit)
                html.Append("</mark>");
        }
    }

    private static void Append(StringBuilder html, TitleRun run)
    {
        var text = LiquidRenderer.Encoder.Encode(run.Text);
        html.Append(run.IsWhole ? $"<span class=\"nb\">{text}</span>" : text);
    }
}
