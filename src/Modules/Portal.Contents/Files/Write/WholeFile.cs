namespace Portal.Contents.Files.Write;

/// <summary>
/// Writes files so that a full disk or a killed process leaves each as it was or as it will be: the text is on the disk, under a name that no reader
/// looks at, before the file takes its place.
/// </summary>
public static class WholeFile
{
    public static void Write(string path, string text)
    {
        Begin(path, text);
        Finish(path);
    }

    internal static void Begin(string path, string text) => File.WriteAllText(Unfinished(path), text);

    internal static void Finish(string path) => File.Move(Unfinished(path), path, overwrite: true);

    private static string Unfinished(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
}
