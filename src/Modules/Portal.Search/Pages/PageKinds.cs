using Portal.Localization;

namespace Portal.Search.Pages;

/// <summary>Kinds of pages in words.</summary>
internal static class PageKinds
{
    /// <summary>Whether pages of the type hold the plan's own text.</summary>
    public static bool IsPlan(string contentType) => contentType is "action" or "section" or "phase" or "part" or "plan";

    public static string Name(CultureTexts text, string contentType) => contentType switch
    {
        "action" => text.T("Action"),
        "section" => text.T("Section of the plan"),
        "phase" => text.T("Phase"),
        "part" => text.T("Part of the plan"),
        "plan" => text.T("The plan"),
        "guide" => text.T("Guide"),
        "update" => text.T("Update"),
        _ => text.T("Page"),
    };
}
