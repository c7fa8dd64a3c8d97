using Portal.ContentModel;

namespace Portal.Search.Query;

/// <param name="Text">What the reader typed; at most <see cref="LongestText"/> UTF-16 code units after trimming. Search syntax has no meaning.</param>
/// <param name="Culture">Language that results are shown in. Matches count in every language.</param>
/// <param name="Type">Only pages of this type; null for all.</param>
/// <param name="Section">Only pages of this section; null for all.</param>
/// <param name="Limit">Most results to return.</param>
public sealed record SearchQuery(string Text, Culture Culture, string? Type = null, int? Section = null, int Limit = 10)
{
    public const int LongestText = 200;
}
