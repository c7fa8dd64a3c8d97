using System.Globalization;
using Portal.Contents.Files;
using Portal.Translation.Check;

namespace Portal.Web.Commands;

/// <summary>Checks content files without a site.</summary>
internal sealed class CheckCommand : ICommand
{
    public string Name => "content check";

    public string Usage => "[folder]  list every fault of the content files and their translations, by file and line";

    public (int Least, int Most) Takes => (0, 1);

    public Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken) =>
        Task.FromResult(Run(arguments.Count > 0 ? TypedPath.Of(arguments[0]) : services.GetRequiredService<SiteFiles>().Content, output));

    /// <returns>The exit code: 0 when all is well, 1 when not.</returns>
    internal static int Run(string folder, TextWriter output)
    {
        var read = ContentFolder.Read(folder);
        var problems = read.IsSuccess ? CheckContent.Run(read.Value) : read.Problems;
        foreach (var problem in problems)
            output.WriteLine(problem);
        output.WriteLine(problems.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{read.Value!.Items.Count} items checked, all well.")
            : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} faults."));
        return problems.Count == 0 ? 0 : 1;
    }
}
