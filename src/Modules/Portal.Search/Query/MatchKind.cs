namespace Portal.Search.Query;

/// <summary>How a page was found, the surest first.</summary>
internal enum MatchKind
{
    /// <summary>Its number or the id of a clause was asked for.</summary>
    Number,

    /// <summary>A clause has words of the query.</summary>
    Words,

    /// <summary>It is about what the query names in other words.</summary>
    Related,

    /// <summary>A clause has words that sound like the query, or are written so in Latin letters.</summary>
    Sound,

    /// <summary>A clause has words that are spelled almost so.</summary>
    Spelling,
}
