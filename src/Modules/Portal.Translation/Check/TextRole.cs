namespace Portal.Translation.Check;

/// <summary>What a text is, and so how near it keeps to the Chinese.</summary>
internal enum TextRole
{
    /// <summary>A clause or title, translated word for word.</summary>
    Clause,

    /// <summary>A summary or the heading of a group, worded freely.</summary>
    Summary,

    /// <summary>What glossary and entities say of a thing; which names have Han in them is theirs to say.</summary>
    Name,
}
