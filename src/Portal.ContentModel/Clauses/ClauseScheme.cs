using System.Text.RegularExpressions;

namespace Portal.ContentModel.Clauses;

/// <summary>How an item's headings and Markdown ids become full clause ids.</summary>
public enum HeadingRole
{
    /// <summary>The heading is a clause of the plan; its id is the item's id ("a1", "s2", "title").</summary>
    Clause,

    /// <summary>The heading is official text, but no clause of its own ("战略定位").</summary>
    Plain,

    /// <summary>The heading is not part of the official text ("序言").</summary>
    Editorial,
}

/// <param name="ItemId">The item that the text belongs to.</param>
/// <param name="Heading">What the first heading stands for.</param>
/// <param name="Prefixed">True: ids are local and full ids are "item.local" ("a1.m1"); false: the id in the text is the full one ("pos1").</param>
public sealed partial record ClauseScheme(string ItemId, HeadingRole Heading, bool Prefixed)
{
    /// <summary>Full id of a clause from the id that stands in the text.</summary>
    public string FullId(string localId) => Prefixed ? $"{ItemId}.{localId}" : localId;

    /// <summary>True for the form that ids have in the text: <c>[a-z][a-z0-9]+</c>.</summary>
    public static bool IsLocalId(string value) => LocalId().IsMatch(value);

    /// <summary>True for a full id: a local id, or two joined by a dot.</summary>
    public static bool IsFullId(string value) => FullIdPattern().IsMatch(value);

    [GeneratedRegex("^[a-z][a-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex LocalId();

    [GeneratedRegex(@"^[a-z][a-z0-9]+(\.[a-z][a-z0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FullIdPattern();
}
