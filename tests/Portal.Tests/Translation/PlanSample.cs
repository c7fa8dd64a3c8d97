using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Translation.Check;
using Portal.Translation.Stamp;

namespace Portal.Tests.Translation;

/// <summary>Part of the real plan in a temporary folder, stamped: sound as it stands, and quick to read again after each fault.</summary>
public sealed class PlanSample : IDisposable
{
    private static readonly string[] Items = ["title", "positions", "s1", "s2", "s5", "a1", "a4", "a8", "a21"];

    private readonly TemporaryFolder _folder = new();

    public PlanSample()
    {
        RealContent.WriteTypes(_folder);
        foreach (var folder in Items.Select(i => $"plan/{i}"))
            foreach (var file in Directory.GetFiles(Path.Combine(RealContent.Root, folder)))
                _folder.Write($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
        var plan = string.Concat(Items.SelectMany(i => (string[])["item.yaml", "zh-Hans.md"], (i, file) => Read($"plan/{i}/{file}")));
        _folder.Write("terms/entities.yaml", Entries("entities.yaml", (id, _) => plan.Contains(id, StringComparison.Ordinal)));
        _folder.Write("terms/glossary.yaml", Entries("glossary.yaml", (_, chinese) => plan.Contains(chinese, StringComparison.Ordinal)));
        StampContent.Run(_folder.Path, ContentFolder.Read(_folder.Path).Value!, Culture.All, []);
    }

    public string Root => _folder.Path;

    public string Read(string file) => _folder.Read(file);

    public void Write(string file, string text) => _folder.Write(file, text);

    public IReadOnlyList<FileProblem> Check()
    {
        var read = ContentFolder.Read(Root);
        return read.IsSuccess ? CheckContent.Run(read.Value) : read.Problems;
    }

    /// <summary>What the checks find while the file is otherwise.</summary>
    public IReadOnlyList<FileProblem> CheckWith(string file, string text)
    {
        var before = Read(file);
        Assert.NotEqual(before, text);
        Write(file, text);
        try
        {
            return Check();
        }
        finally
        {
            Write(file, before);
        }
    }

    // What the sample does not use would only be read anew for every fault.
    private static string Entries(string file, Func<string, string, bool> isUsed) =>
        string.Concat(File.ReadAllText(Path.Combine(RealContent.Root, "terms", file)).Split("- id: ").Skip(1)
            .Where(entry => isUsed(entry[..entry.IndexOf('\n', StringComparison.Ordinal)], Regex.Match(entry, "zh-Hans: \"?([^\"\n]+)").Groups[1].Value))
            .Select(entry => "- id: " + entry));

    public void Dispose() => _folder.Dispose();
}
