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
    public ContentField? Field(string name) => Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));
}
