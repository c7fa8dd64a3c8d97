using System.Globalization;

namespace Portal.Tests;

/// <summary>Runs a test under another culture: "tr-TR" has a dotless i, "th-TH" and "ar-SA" other calendars and digits.</summary>
internal sealed class ProcessCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiBefore = CultureInfo.CurrentUICulture;

    public ProcessCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _before;
        CultureInfo.CurrentUICulture = _uiBefore;
    }
}
