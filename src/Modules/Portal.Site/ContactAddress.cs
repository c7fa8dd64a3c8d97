namespace Portal.Site;

/// <summary>The contact address of the settings, as a link.</summary>
public static class ContactAddress
{
    /// <param name="setting">An e-mail address or an https address; "" for none.</param>
    /// <returns>mailto: or https address; null when none is set.</returns>
    public static string? Of(string setting) =>
        setting.Length == 0 ? null : IsWeb(setting) ? setting : "mailto:" + setting;

    /// <summary>The link by which a reader reports a problem; an e-mail's subject says what it is about.</summary>
    public static string? Of(string setting, string subject) =>
        Of(setting) is { } address ? IsWeb(setting) ? address : $"{address}?subject={Uri.EscapeDataString(subject)}" : null;

    private static bool IsWeb(string setting) => setting.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
