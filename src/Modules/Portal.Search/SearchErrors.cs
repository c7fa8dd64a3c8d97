using Portal.ContentModel;
using Portal.Search.Answers;

namespace Portal.Search;

/// <summary>The expected failures of this module.</summary>
internal static class SearchErrors
{
    public static Error TooLong() =>
        new("search.query_too_long", "The search can take up to {0} characters. Please shorten what you are looking for.", Question.LongestText);

    public static Error UnknownType(string type, IEnumerable<string> known) =>
        new("search.unknown_type", "There is no kind of page “{0}” here; known are {1}.", type, string.Join(", ", known));

    public static Error UnknownLanguage(string lang) =>
        new("search.unknown_language", "There is no language “{0}” here; known are {1}.", lang, string.Join(", ", Culture.All.Select(c => c.Segment)));
}
