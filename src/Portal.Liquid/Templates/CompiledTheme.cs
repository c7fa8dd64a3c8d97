using System.Collections.Frozen;
using Fluid;
using Portal.Liquid.Themes;

namespace Portal.Liquid.Templates;

/// <summary>A theme ready to render: every template parsed and checked, its assets read. Immutable and thread-safe.</summary>
internal sealed class CompiledTheme(TemplateOptions options, IEnumerable<CompiledTemplate> templates, ThemeAssets assets)
{
    private readonly FrozenDictionary<string, CompiledTemplate> _templates =
        templates.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    public TemplateOptions Options => options;

    public ThemeAssets Assets => assets;

    public IReadOnlyCollection<string> TemplateNames => _templates.Keys;

    /// <exception cref="TemplateException">The theme has no such template.</exception>
    public CompiledTemplate Template(string name) =>
        _templates.GetValueOrDefault(name) ?? throw new TemplateException($"The theme has no template '{name}'.");
}
