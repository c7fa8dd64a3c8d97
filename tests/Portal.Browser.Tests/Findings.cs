namespace Portal.Browser.Tests;

internal static class Findings
{
    /// <summary>Fails with every finding in full, a line each; xUnit's own message would cut them.</summary>
    public static void AssertNone(IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, findings));
    }
}
