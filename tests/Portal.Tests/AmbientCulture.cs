using System.Globalization;

namespace Portal.Tests;

/// <summary>Runs a test where careless culture code breaks: Turkish casing, the Buddhist calendar, Arabic digits and calendar.</summary>
internal sealed class AmbientCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiBefore = CultureInfo.CurrentUICulture;

    public AmbientCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }

    public static TheoryData<string> Treacherous { get; } = ["tr-TR", "th-TH", "ar-SA"];

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _before;
        CultureInfo.CurrentUICulture = _uiBefore;
    }
}
