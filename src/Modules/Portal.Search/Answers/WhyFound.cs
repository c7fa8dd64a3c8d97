using Portal.ContentModel;
using Portal.Localization;
using Portal.Search.Query;

namespace Portal.Search.Answers;

/// <summary>Says in words why a page was found, where the text shown does not show it.</summary>
internal static class WhyFound
{
    public static string? In(CultureTexts text, Answer answer)
    {
        if (answer.ShowsHit)
            return null;
        if (answer.MatchedText is not { } words)
            return answer.Kind switch
            {
                MatchKind.Number => text.T("Found by its number"),
                MatchKind.Sound => text.T("Found by its sound"),
                MatchKind.Spelling => text.T("Found by a similar spelling"),
                _ => text.T("Found by related words"),
            };
        return answer.MatchedIn?.Name switch
        {
            "zh-Hans" => text.T("Matches “{0}” in the Chinese text", words),
            "en" => text.T("Matches “{0}” in the English text", words),
            "ja" => text.T("Matches “{0}” in the Japanese text", words),
            "ko" => text.T("Matches “{0}” in the Korean text", words),
            "ru" => text.T("Matches “{0}” in the Russian text", words),
            _ => text.T("Matches “{0}” elsewhere on the page", words),
        };
    }
}
