using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types;

/// <summary>What a field's values are. A closed set: one class each, found by <see cref="Name"/>.</summary>
public abstract class FieldKind
{
    /// <summary>Name used in type declarations: "text", "markdown", "integer" …</summary>
    public abstract string Name { get; }

    /// <summary>Null when the value is of this kind; else what was expected, in English ("a whole number").</summary>
    public abstract string? Expects(JsonNode value);

    /// <summary>The words that the value adds to the search index.</summary>
    public abstract IEnumerable<string> IndexText(JsonNode value);

    /// <summary>True when both values mean the same, whatever their notation.</summary>
    public virtual bool AreEqual(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);
}
