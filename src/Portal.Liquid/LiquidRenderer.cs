using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Liquid.Templates;
using Portal.Liquid.Themes;
using Portal.Liquid.Values;

namespace Portal.Liquid;

/// <summary>Renders a theme's templates as UTF-8. Thread-safe.</summary>
public sealed class LiquidRenderer
{
    private readonly ThemeInUse _theme;
    private readonly ITemplateTexts _texts;
    private readonly bool _strict;

    internal LiquidRenderer(ThemeInUse theme, ITemplateTexts texts, bool strict)
    {
        _theme = theme;
        _texts = texts;
        _strict = strict;
    }

    /// <summary>The files of the theme in use.</summary>
    public ThemeAssets Assets => _theme.Current.Assets;

    /// <summary>Names of the templates that <see cref="Render"/> takes: paths in the theme, without extension.</summary>
    public IReadOnlyCollection<string> TemplateNames => _theme.Current.TemplateNames;

    // Han, kana, hangul and Cyrillic stand as they are; only what HTML gives a meaning is escaped.
    internal static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Renders a page in its layout.</summary>
    /// <param name="output">Receives UTF-8. On failure it may hold a part of the page: give it a buffer, not the response.</param>
    /// <param name="template">Name of the template: "action".</param>
    /// <param name="culture">Language of the page's messages, numbers and dates.</param>
    /// <param name="pathBase">What the filters <c>href</c> and <c>asset</c> put before paths; empty at the root of a host.</param>
    /// <param name="values">The template's variables by name: records marked with <see cref="TemplateModelAttribute"/>, text, numbers,
    /// booleans, dates, and lists of them.</param>
    /// <exception cref="TemplateException">No such template, or one that failed.</exception>
    public void Render(IBufferWriter<byte> output, string template, Culture culture, PathString pathBase,
        IReadOnlyDictionary<string, object> values)
    {
        var theme = _theme.Current;
        using var page = new PageContext(theme, _texts, culture, pathBase, _strict);
        foreach (var (name, value) in values)
            page.SetValue(name, value);
        try
        {
            page.EnterChildScope();
            RenderInLayout(theme, theme.Template(template), output, page);
        }
        catch (Exception e) when (e is FluidException or InvalidOperationException or FormatException)
        {
            throw new TemplateException(template, e);
        }
    }

    private static void RenderInLayout(CompiledTheme theme, CompiledTemplate template, IBufferWriter<byte> output, PageContext page)
    {
        if (template.Layout is null)
        {
            page.IsOutermost = true;
            Run(template.Body, output, page);
            return;
        }

        using var body = new PooledBuffer();
        Run(template.Body, body, page);
        page.Body = body;
        RenderInLayout(theme, theme.Template(template.Layout), output, page);
    }

    private static void Run(IFluidTemplate template, IBufferWriter<byte> output, PageContext page)
    {
        using var writer = new Utf8Writer(output);
        var rendering = template.RenderAsync(writer, Encoder, page);
        // Nothing in a template waits for anything: values are in memory, and the writer completes at once.
        if (!rendering.IsCompleted)
            throw new InvalidOperationException("A template waited.");
        rendering.GetAwaiter().GetResult();
    }
}
