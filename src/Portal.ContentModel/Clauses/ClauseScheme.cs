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

/// <summary>What a document's text must keep to, and how the ids in it become full ids.</summary>
/// <param name="ItemId">The item that the text belongs to.</param>
/// <param name="Heading">What the first heading stands for.</param>
/// <param name="Prefixed">True: ids are local and full ids are "item.local" ("a1.m1"); false: the id in the text is the full one ("pos1").</param>
/// <param name="Subheadings">True: headings of level 2 and 3 may follow the title, each beginning a clause.</param>
public sealed partial record ClauseScheme(string ItemId, HeadingRole Heading, bool Prefixed, bool Subheadings = false)
{
    /// <summary>The local id of the title, in front matter and item files; no line of the text may carry it.</summary>
    public const string TitleId = "title";

    /// <summary>Full id of a clause from its local id: the title's is the item's.</summary>
    public string FullId(string localId) =>
        string.Equals(localId, TitleId, StringComparison.Ordinal) ? ItemId : Prefixed ? $"{ItemId}.{localId}" : localId;

    /// <summary>Inverse of <see cref="FullId"/> for the item's own clauses.</summary>
    public string LocalId(string fullId) =>
        Heading is HeadingRole.Clause && string.Equals(fullId, ItemId, StringComparison.Ordinal) ? TitleId
        : Prefixed ? fullId[(ItemId.Length + 1)..] : fullId;

    /// <summary>True for the form that ids have in the text: <c>[a-z][a-z0-9]+</c>.</summary>
    public static bool IsLocalId(string value) => LocalIdPattern().IsMatch(value);

    /// <summary>True for a full id: an item's id, a local id, or both joined by a dot.</summary>
    public static bool IsFullId(string value) => FullIdPattern().IsMatch(value);

    [GeneratedRegex(@"^[a-z][a-z0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex LocalIdPattern();

    [GeneratedRegex(@"^[a-z][a-z0-9]+(-[a-z0-9]+)*(\.[a-z][a-z0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FullIdPattern();
}
