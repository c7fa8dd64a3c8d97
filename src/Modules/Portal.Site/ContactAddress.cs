using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Portal.ContentModel;

namespace Portal.Site;

/// <summary>The contact address of the settings, as a link.</summary>
public static class ContactAddress
{
    /// <param name="setting">An e-mail address or an https address; "" for none.</param>
    /// <returns>mailto: or https address; null when none is set.</returns>
    public static string? Of(string setting) =>
        setting.Length == 0 ? null : IsWeb(setting) ? setting : "mailto:" + setting;

    /// <summary>The link by which a reader reports a problem of a clause's translation.</summary>
    /// <param name="subject">Subject of the e-mail; a form gets <c>clause</c> and <c>lang</c> in its query instead.</param>
    public static string? ForProblem(string setting, string clauseId, Culture culture, string subject) =>
        Of(setting) is not { } address ? null
        : IsWeb(setting) ? WithQuery(address, ("clause", clauseId), ("lang", culture.HtmlLang))
        : $"{address}?subject={Uri.EscapeDataString(subject)}";

    // What the setting says of the same parameters gives way.
    private static string WithQuery(string address, params (string Name, string Value)[] parameters)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        foreach (var (name, value) in parameters)
            query[name] = value;
        return new UriBuilder(address) { Query = QueryString.Create(query).Value }.Uri.AbsoluteUri;
    }

    private static bool IsWeb(string setting) => setting.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
