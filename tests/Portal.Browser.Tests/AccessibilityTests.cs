namespace Portal.Browser.Tests;

/// <summary>Every template in every language: axe in both themes on phone and desktop, and nothing lost at 400 %.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static TheoryData<string> Languages { get; } = PageAddresses.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Axe_OnEveryTemplate_FindsNothing(string segment) =>
        Findings.AssertNone(await browser.LookAsync(browser.Server.Address, PageAddresses.Of(segment), AxeRun.InThemesAndWidthsAsync));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Axe_InTheOpenMenu_FindsNothing(string segment) =>
        Findings.AssertNone(await browser.LookAsync(browser.Server.Address, [$"{segment}/plan"], AxeRun.InMenuAsync));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task NarrowScreen_OnEveryTemplate_LosesNothingSideways(string segment) =>
        Findings.AssertNone(await browser.LookAsync(browser.Server.Address, PageAddresses.Of(segment), NarrowScreen.FindAsync, NarrowScreen.Scale));
}
