using Fluid;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Liquid.Values;

namespace Portal.Liquid.Templates;

/// <summary>The state of one page while it is rendered: what its filters and tags need beside the values.</summary>
internal sealed class PageContext(CompiledTheme theme, ITemplateTexts texts, Culture culture, PathString pathBase, bool isStrict)
    : TemplateContext(theme.Options), IDisposable
{
    private readonly Dictionary<string, PooledBuffer> _blocks = new(StringComparer.Ordinal);

    public CompiledTheme Theme => theme;

    public ITemplateTexts Texts => texts;

    public Culture Culture => culture;

    public PathString PathBase => pathBase;

    /// <summary>True where a property that a model doesn't have is an error instead of nil.</summary>
    public bool IsStrict => isStrict;

    /// <summary>False while a template renders whose output goes into a layout: its blocks are kept, not printed.</summary>
    public bool IsOutermost { get; set; }

    /// <summary>What the template inside the current layout printed; null outside layouts.</summary>
    public PooledBuffer? Body { get; set; }

    /// <summary>The block's output, if a template inside this layout has filled it.</summary>
    public PooledBuffer? FindBlock(string name) => _blocks.GetValueOrDefault(name);

    /// <summary>Keeps a block for the layout. The first one wins: it stands in the innermost template.</summary>
    public void KeepBlock(string name, PooledBuffer output)
    {
        if (!_blocks.TryAdd(name, output))
            output.Dispose();
    }

    public void Dispose()
    {
        foreach (var block in _blocks.Values)
            block.Dispose();
    }
}
