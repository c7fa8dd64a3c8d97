using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Portal.ContentModel;

namespace Portal.Liquid.Values;

/// <summary>What templates see of a type: its public properties by their snake_case names, or nothing at all.</summary>
internal sealed class ModelShape
{
    private static readonly ConcurrentDictionary<Type, ModelShape?> Shapes = new();
    private readonly FrozenDictionary<string, PropertyInfo> _properties;

    private ModelShape(Type type)
    {
        TypeName = type.Name;
        _properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .ToFrozenDictionary(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name), StringComparer.Ordinal);
    }

    public string TypeName { get; }

    /// <summary>The shape of a type that is marked with <see cref="TemplateModelAttribute"/>; null for every other type.</summary>
    public static ModelShape? Find(Type type) => Shapes.GetOrAdd(type, static t =>
        t == typeof(Culture) || t.IsDefined(typeof(TemplateModelAttribute), inherit: false) ? new ModelShape(t) : null);

    public bool TryGet(object model, string name, out object? value)
    {
        value = null;
        if (!_properties.TryGetValue(name, out var property))
            return false;
        value = property.GetValue(model);
        return true;
    }
}
