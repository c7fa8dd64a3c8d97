using System.Diagnostics;

namespace Portal.Tests.Web;

/// <summary>What <c>dotnet publish</c> gives, away from the sources.</summary>
public sealed class PublishedOutputTests
{
    [Fact]
    public async Task Publish_CarriesEverythingThatTheSiteNeeds()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "site");
        await PublishAsync(output);

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(PortalProcess.Repository, "web.config")), await File.ReadAllTextAsync(Path.Combine(output, "web.config")));
        await using var server = PortalServer.LaunchPublished(folder.Path, Path.Combine(output, "Portal.Web.dll"));
        await server.WaitAsync();
        var home = await server.GetTextAsync("ko/");
        Assert.Contains("/ko/actions/", home, StringComparison.Ordinal);
        Assert.Matches("<meta property=\"og:image\" content=\"http://[^\"]+/assets/[0-9a-f]{16}/share\\.png\">", home);
        Assert.Contains($"reading {Path.Combine(output, "content")} and {Path.Combine(output, "seeds", "setup.recipe.json")}", server.Log, StringComparison.Ordinal);
    }

    private static async Task PublishAsync(string output)
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(PortalProcess.Repository, "src", "Portal.Web"), "--no-build", "-c", PortalProcess.Configuration, "-o", output, "-nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
    }
}
