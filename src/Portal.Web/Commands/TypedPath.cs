namespace Portal.Web.Commands;

/// <summary>Paths given to commands, meant from the folder in which the command was typed.</summary>
internal static class TypedPath
{
    /// <summary>An absolute path. <c>dotnet run --project</c> moves into the project's folder; the shell's own stays in PWD (POSIX, 2.5.3).</summary>
    public static string Of(string path)
    {
        var working = Directory.GetCurrentDirectory();
        var moved = File.Exists(Path.Combine(working, "Portal.Web.csproj"));
        return Path.GetFullPath(path, moved && Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell ? shell : working);
    }
}
