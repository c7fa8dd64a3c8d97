using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types;

/// <summary>What a field's values are. A closed set: one class each, made by <see cref="FieldKinds"/>.</summary>
public abstract class FieldKind
{
    /// <summary>Name used in type declarations: "text", "markdown", "integer" …</summary>
    public abstract string Name { get; }

    /// <summary>Null when the value is of this kind.</summary>
    public abstract FieldFault? FindFault(JsonNode? value);

    /// <summary>The words that a valid value adds to the search index.</summary>
    public virtual IEnumerable<string> IndexText(JsonNode value) => [];

    /// <summary>What a valid value points to.</summary>
    public virtual IEnumerable<FieldReference> References(JsonNode value) => [];

    /// <summary>True when files write the value on one line (<c>{ a: 1 }</c>) rather than one line a part.</summary>
    public virtual bool WritesFlow => false;

    /// <summary>The keys of the value's records in the order in which files write them; empty when the value has none.</summary>
    public virtual IReadOnlyList<string> RecordKeys => [];

    /// <summary>True when both values mean the same, whatever their notation.</summary>
    public virtual bool AreEqual(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

    /// <summary>The text of a string value; null for any other.</summary>
    protected static string? TextOf(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The whole number within the range of int; null for any other value.</summary>
    protected static int? IntegerOf(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.Number && value.AsValue().TryGetValue<int>(out var number) ? number : null;
}
