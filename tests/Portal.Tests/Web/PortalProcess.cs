using System.Diagnostics;

namespace Portal.Tests.Web;

/// <summary>One command of the portal as a process of its own.</summary>
internal sealed class PortalProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private PortalProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Folder of the repository.</summary>
    public static string Repository { get; } = Path.GetDirectoryName(RealContent.Root)!;

    /// <summary>"Debug" or "Release": what this test was built with.</summary>
    public static string Configuration { get; } = Path.GetRelativePath(TestProject(), AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar)[1];

    /// <param name="folder">Holds the database and the index.</param>
    /// <param name="arguments">The command's words and arguments; paths absolute.</param>
    public static PortalProcess Start(string folder, params string[] arguments)
    {
        var start = Describe(folder, []);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Start(start);
    }

    public static PortalProcess Start(ProcessStartInfo start) => new(Process.Start(start)!);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await process.WaitAsync();
    }

    /// <summary>How to start a program on a database and an index in a folder.</summary>
    /// <param name="program">Published; null for the one that was built with this test.</param>
    public static ProcessStartInfo Describe(string folder, (string Key, string Value)[] settings, string? program = null)
    {
        var project = Path.Combine(Repository, "src", "Portal.Web");
        program ??= Path.Combine(project, Path.GetRelativePath(TestProject(), AppContext.BaseDirectory), "Portal.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = program.StartsWith(project, StringComparison.Ordinal) ? project : Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, "portal.db")}";
        start.Environment["Search__Folder"] = Path.Combine(folder, "index");
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }

    public async Task<(int ExitCode, string Output)> WaitAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _output + await _errors);
    }

    /// <summary>SIGKILL.</summary>
    /// <returns>True when it was still running.</returns>
    public async Task<bool> KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        return _process.ExitCode != 0;
    }

    public void Dispose() => _process.Dispose();

    /// <summary>The folder of the test project that runs: the program is taken from the same configuration.</summary>
    private static string TestProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent!.Name != "tests")
            folder = folder.Parent;
        return folder.FullName;
    }
}
