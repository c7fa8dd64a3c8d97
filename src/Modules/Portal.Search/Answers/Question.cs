using Portal.ContentModel;

namespace Portal.Search.Answers;

/// <param name="Text">What the reader typed. Search syntax has no meaning.</param>
/// <param name="Culture">The reader's language. Matches count in every language.</param>
internal sealed record Question(string Text, Culture Culture)
{
    /// <summary>Most characters after trimming: Unicode scalar values, as <see cref="TypedText"/> counts them.</summary>
    public const int LongestText = 200;

    /// <summary>Only pages of this content type.</summary>
    public string? Type { get; init; }

    /// <summary>Only pages of this section of the plan.</summary>
    public int? Section { get; init; }

    /// <summary>Only pages that name this entity.</summary>
    public string? Place { get; init; }

    /// <summary>Whether to work out the facets and what may have been meant, which only the page shows.</summary>
    public bool ForPage { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = 10;
}
