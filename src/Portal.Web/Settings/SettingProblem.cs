namespace Portal.Web.Settings;

/// <summary>Why a setting is refused, in terms that an operator can act on.</summary>
/// <param name="Setting">Its key: "Site:PathBase".</param>
/// <param name="Found">Its value.</param>
/// <param name="Expected">What it may be.</param>
internal sealed record SettingProblem(string Setting, string Found, string Expected)
{
    public override string ToString() => $"{Setting}: found '{Found}', expected {Expected}";
}
