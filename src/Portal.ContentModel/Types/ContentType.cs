using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types;

/// <summary>A kind of content item, declared in <c>content/types/*.json</c>.</summary>
/// <param name="Name">Lower-case name: "action", "section", "page", "entity".</param>
/// <param name="PathPattern">Path under the culture's segment with {field} placeholders, without leading or trailing '/'; null when items have no page.</param>
/// <param name="Heading">What the Markdown heading stands for, unless the item's "heading" field says otherwise.</param>
/// <param name="PrefixedClauses">See <see cref="ClauseScheme.Prefixed"/>.</param>
/// <param name="Fields">Declared fields; data under other keys is kept, but not shown.</param>
public sealed record ContentType(
    string Name, string? PathPattern, HeadingRole Heading, bool PrefixedClauses, IReadOnlyList<ContentField> Fields)
{
    /// <summary>Name of the Markdown field that holds title and clauses.</summary>
    public const string BodyField = "body";

    /// <summary>See <see cref="ClauseScheme.Subheadings"/>.</summary>
    public bool Subheadings { get; init; }

    /// <summary>True when an item must exist in every culture; else the source is enough.</summary>
    public bool Complete { get; init; }

    /// <summary>Ids of the items that the site cannot do without.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Where the items' files are, below <c>content/</c>: a folder ("plan/") or one YAML list ("terms/entities.yaml").</summary>
    public string Storage { get; init; } = "";

    /// <summary>True when items are entries of one YAML list.</summary>
    public bool IsList => Storage.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>The field of this name and scope; a name may stand for one field of each scope.</summary>
    public ContentField? Field(string name, FieldScope scope) =>
        Fields.FirstOrDefault(f => f.Scope == scope && string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>The scheme of an item's text.</summary>
    /// <param name="shared">The item's shared document; null when there is none yet.</param>
    public ClauseScheme SchemeFor(string itemId, JsonObject? shared) =>
        new(itemId, HeadingOf(shared?["heading"]?.ToString()), PrefixedClauses, Subheadings);

    /// <summary>The item's path without leading '/'; null when the type has no pages or the item lacks a value that its path needs.</summary>
    public string? PathFor(JsonObject shared) => PathPattern is null ? null : PathPatterns.Fill(PathPattern, shared);

    private HeadingRole HeadingOf(string? value) => value switch
    {
        "clause" => HeadingRole.Clause,
        "plain" => HeadingRole.Plain,
        "editorial" => HeadingRole.Editorial,
        _ => Heading,
    };
}
