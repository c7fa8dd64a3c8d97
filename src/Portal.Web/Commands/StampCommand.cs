using System.Globalization;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Translation.Stamp;

namespace Portal.Web.Commands;

/// <summary>Says in the content files that translations were made from the source as it is now.</summary>
internal sealed class StampCommand : ICommand
{
    public string Name => "content stamp";

    public string Usage => "<culture|all> [clause…]  record that these translations were made from the source as it is now";

    public (int Least, int Most) Takes => (1, int.MaxValue);

    public Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken) =>
        Task.FromResult(Run(services.GetRequiredService<SiteFiles>().Content, arguments, output));

    /// <summary>Prints what was stamped, a file a line.</summary>
    /// <param name="folder">Path of the content folder.</param>
    /// <param name="arguments">A culture's name or "all", then full clause ids; none means every clause.</param>
    /// <returns>The exit code: 0 done, 1 the folder has faults, 2 wrong arguments.</returns>
    internal static int Run(string folder, IReadOnlyList<string> arguments, TextWriter output)
    {
        if (CulturesOf(arguments) is not { } cultures)
        {
            output.WriteLine($"content stamp <culture|all> [clause…], where culture is one of: {string.Join(", ", Translated.Select(c => c.Name))}");
            return 2;
        }

        var read = ContentFolder.Read(folder);
        foreach (var problem in read.Problems)
            output.WriteLine(problem);
        if (!read.IsSuccess)
            return 1;
        var clauses = arguments.Skip(1).ToHashSet(StringComparer.Ordinal);
        var known = read.Value.Items.SelectMany(i => i.Sources.GetValueOrDefault(Culture.Chinese)?.Text?.Clauses ?? []).Select(c => c.Id);
        if (clauses.Except(known, StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            output.WriteLine($"No such clause: {string.Join(", ", unknown)}");
            return 2;
        }

        var stamped = StampContent.Run(folder, read.Value, cultures, clauses);
        foreach (var (file, ids) in stamped)
            output.WriteLine($"{file}: {string.Join(", ", ids)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stamped.Values.Sum(i => i.Count)} clauses stamped in {stamped.Count} files."));
        return 0;
    }

    private static IEnumerable<Culture> Translated => Culture.All.Where(c => !c.IsSource);

    private static List<Culture>? CulturesOf(IReadOnlyList<string> arguments) => arguments switch
    {
        ["all", ..] => [.. Translated],
        [var name, ..] when Culture.TryFromName(name, out var culture) && !culture.IsSource => [culture],
        _ => null,
    };
}
