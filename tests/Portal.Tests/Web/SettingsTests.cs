using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Portal.Web.Settings;

namespace Portal.Tests.Web;

/// <summary>Settings are read before anything is made from one.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Site:PathBase", "international/plan")]
    [InlineData("Site:PathBase", "/international/plan/")]
    [InlineData("Site:PathBase", "/")]
    [InlineData("Site:PathBase", "/a//b")]
    [InlineData("Site:PathBase", "/../x")]
    [InlineData("Site:PathBase", "/x/.")]
    [InlineData("Logging:LogLevel:Default", "Loud")]
    [InlineData("Logging:Console:LogLevel:Microsoft.AspNetCore", "7")]
    [InlineData("Site:BaseUrl", "www.example.org")]
    [InlineData("Site:BaseUrl", "ftp://www.example.org")]
    [InlineData("Site:BaseUrl", "https://")]
    [InlineData("Site:BaseUrl", "https://www.example.org/?x=1")]
    [InlineData("Site:Contact", "desk")]
    [InlineData("Site:Contact", " https://www.example.org")]
    [InlineData("Site:Contact", "http://www.example.org")]
    [InlineData("Site:Contact", "javascript:alert(1)")]
    [InlineData("Site:Theme", "Nowhere")]
    [InlineData("Site:Theme", "../Shenyang")]
    [InlineData("Site:StrictTemplates", "yes")]
    [InlineData("Site:CacheBytes", "64 MB")]
    [InlineData("Limits:SearchesPerSecond", "0")]
    [InlineData("Limits:SearchBurst", "-1")]
    [InlineData("Limits:RetrySeconds", "soon")]
    [InlineData("Storage:Provider", "Oracle")]
    [InlineData("Storage:Provider", "1")]
    [InlineData("Search:Folder", "")]
    [InlineData("Search:Folder", "content")]
    [InlineData("Search:Folder", "README.md")]
    [InlineData("Proxies", "10.0.0.300")]
    [InlineData("Proxies", "10.0.0.1,10.0.0.2")]
    public void Setting_OfAnotherShape_IsRefusedWithWhatIsExpected(string setting, string value)
    {
        var problem = Assert.Single(Check((setting, value)));

        Assert.Equal((setting, value), (problem.Setting, problem.Found));
        Assert.Matches("^[^\n]+: found '[^\n]*', expected [^\n]+$", problem.ToString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost:5000")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:5000;localhost:5001")]
    [InlineData("http://localhost:5000/plan")]
    public void Urls_ThatNoServerListensOn_AreRefused(string value) =>
        Assert.Equal($"ASPNETCORE_URLS: found '{value}'", Assert.Single(Check(("urls", value))).ToString().Split(',')[0]);

    [Theory]
    [InlineData("Sqlite", "")]
    [InlineData("Sqlite", "Host=localhost")]
    [InlineData("Sqlite", "Data Source=portal.db;Mode=ReadOnly")]
    [InlineData("PostgreSql", null)]
    [InlineData("PostgreSql", "Data Source=portal.db")]
    public void ConnectionString_OfAnotherProvider_IsRefusedWithoutRepeatingIt(string provider, string? text)
    {
        var problem = Assert.Single(Check(("Storage:Provider", provider), ("Storage:ConnectionString", text)));

        Assert.Equal("Storage:ConnectionString", problem.Setting);
        Assert.DoesNotContain("localhost'", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.example.org")]
    [InlineData("https://www.example.org/international/PLAN")]
    public void BaseUrl_ThatDoesNotEndWithThePathBase_IsRefused(string value)
    {
        var problem = Assert.Single(Check(("Site:PathBase", "/international/plan"), ("Site:BaseUrl", value)));

        Assert.Equal(("Site:BaseUrl", value), (problem.Setting, problem.Found));
    }

    [Fact]
    public void Settings_OfEveryShapeThatIsMeant_AreTaken() => Assert.Empty(Check(
        ("Site:PathBase", "/international/plan"), ("Site:BaseUrl", "https://www.example.org:8443/international/plan"), ("Site:Contact", "desk@example.org"),
        ("Site:Theme", "Shenyang"), ("Storage:Provider", "postgresql"), ("Storage:ConnectionString", "Host=db;Database=portal"),
        ("urls", "http://*:80;https://[::1]:5001;http://unix:/tmp/portal.sock"), ("Logging:LogLevel:Default", "debug"),
        ("Proxies", "10.0.0.0/8 ::1 192.0.2.7"), ("Limits:SearchBurst", "5")));

    [Fact]
    public void Settings_WithManyFaults_AreAllListed() =>
        Assert.Equal(3, Check(("Site:PathBase", "x"), ("Proxies", "a 10.0.0.1 b")).Count);

    [Fact]
    public async Task Start_WithWrongSettings_EndsWithALineForEach()
    {
        using var folder = new TemporaryFolder();
        await using var server = PortalServer.Launch(folder.Path, ("Site:PathBase", "/x/"), ("Limits:SearchBurst", "many"), ("Proxies", "nowhere"));

        Assert.Equal(1, await server.WaitForExitAsync());
        var lines = server.Log.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Site:PathBase", "Limits:SearchBurst", "Proxies"], lines.Select(line => line.Split(": found ")[0]));
    }

    [Theory]
    [InlineData("address already in use")]
    [InlineData("certificate")]
    [InlineData("Storage:ConnectionString: SQLite Error 26")]
    [InlineData("Storage:ConnectionString")]
    public async Task Start_OnWhatCantBeUsed_SaysSoInAFewLines(string words)
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        folder.Write("text.db", "no database, but a text of more than a hundred bytes, which is what SQLite reads of a file before it says what the file is\n");
        (string Key, string Value)[] settings = words switch
        {
            "address already in use" => [("urls", $"http://{other.LocalEndpoint}")],
            "certificate" => [("urls", "https://127.0.0.1:0"), ("HOME", folder.Path)],
            "Storage:ConnectionString" => [("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", "Host=no-such-host.invalid;Database=portal;Username=portal")],
            _ => [("Storage:ConnectionString", $"Data Source={Path.Combine(folder.Path, "text.db")}")],
        };
        await using var server = PortalServer.Launch(folder.Path, settings);

        Assert.Equal(1, await server.WaitForExitAsync());
        Assert.Contains(words, server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("crit:", server.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content:Folder")]
    [InlineData("Setup:Recipe")]
    public async Task Start_WithoutTheFilesThatASettingNames_SaysSo(string setting)
    {
        using var folder = new TemporaryFolder();
        await using var server = PortalServer.Launch(folder.Path, (setting, "nowhere/at-all"));

        Assert.Equal(1, await server.WaitForExitAsync());
        // From the content root, whatever the working directory.
        Assert.Contains($"{setting}: found '{Path.Combine(PortalProcess.Repository, "src", "Portal.Web", "nowhere", "at-all")}'", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Log, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SettingProblem> Check(params (string Key, string? Value)[] settings) => CheckSettings.Run(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build(), PortalProcess.Repository);
}
