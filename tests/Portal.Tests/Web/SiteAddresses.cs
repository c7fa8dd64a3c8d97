namespace Portal.Tests.Web;

/// <summary>The public pages: one of every template, and all actions.</summary>
internal static class SiteAddresses
{
    public static string[] Segments { get; } = ["zh", "en", "ja", "ko", "ru"];

    /// <summary>One path a template, under the language.</summary>
    public static string[] Templates { get; } =
    [
        "", "plan", "plan/preamble", "plan/requirements", "plan/positions", "plan/implementation",
        "sections/1-modern-international-comprehensive-hub", "phases/1-2025-2027", "actions",
        "actions/12-international-consumption-center-city", "for/investors", "for/residents", "goals", "figures", "places",
        "terms", "updates", "contact", "about", "accessibility", "privacy",
    ];

    /// <summary>Pages that are not in the sitemap.</summary>
    public static string[] Searches { get; } = ["search", "search?q=AI", "search?q=zzzzqqqq"];

    public static TheoryData<string> All()
    {
        var data = new TheoryData<string>();
        foreach (var segment in Segments)
            foreach (var path in Templates.Concat(Searches))
                data.Add($"{segment}/{path}");
        return data;
    }
}
