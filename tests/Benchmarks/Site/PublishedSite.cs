using System.Diagnostics;

namespace Benchmarks.Site;

/// <summary>The site as it is deployed: published with ReadyToRun into a temporary folder, with a database that its first start fills.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("portal-bench-").FullName;

    private PublishedSite()
    {
    }

    /// <summary>Number of rounds that a figure is the median of.</summary>
    public const int Rounds = 5;

    public static string Repository { get; } = FindRepository();

    public string Program => Path.Combine(_root, "site", "Portal.Web.dll");

    /// <summary>An empty folder for one site's database, index or content.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("n"))).FullName;

    /// <summary>Database and index of the plan, filled.</summary>
    public string PlanData => Path.Combine(_root, "plan");

    public static async Task<PublishedSite> MakeAsync()
    {
        var site = new PublishedSite();
        Console.WriteLine("Publishing the site");
        await RunAsync("dotnet", "publish", Path.Combine(Repository, "src", "Portal.Web"), "-c", "Release", "-r", "linux-x64", "--self-contained", "false",
            "-o", Path.Combine(site._root, "site"), "-v", "quiet", "-nologo");
        Directory.CreateDirectory(site.PlanData);
        using var first = await SiteProcess.StartAsync(site, site.PlanData);
        return site;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments[0]} failed");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Run from a checkout.");
        return folder.FullName;
    }
}
