using System.Globalization;
using Portal.Contents.Export;
using Portal.Contents.Files;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Shows how content files and site differ.</summary>
internal sealed class DiffCommand : ICommand
{
    public string Name => "content diff";

    public string Usage => "[folder]  show where the content files (-) and what the site publishes (+) differ; exit code 1 when they do";

    public (int Least, int Most) Takes => (0, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = arguments.Count > 0 ? TypedPath.Of(arguments[0]) : services.GetRequiredService<SiteFiles>().Content;
        var read = ContentFolder.Read(folder);
        foreach (var problem in read.Problems)
            await output.WriteLineAsync(problem.ToString());
        if (!read.IsSuccess)
            return 2;

        await services.GetRequiredService<RequireDatabase>().RunAsync(cancellationToken);
        var compared = await services.GetRequiredService<CompareContent>().RunAsync(read.Value.Items, cancellationToken);
        if (!compared.IsSuccess)
        {
            await output.WriteLineAsync(compared.Error.ToString());
            return 2;
        }

        foreach (var difference in compared.Value)
            await output.WriteAsync(Describe(difference));
        await output.WriteLineAsync(compared.Value.Count == 0
            ? "Files and site say the same"
            : string.Create(CultureInfo.InvariantCulture, $"Differences: {compared.Value.Count}"));
        return compared.Value.Count == 0 ? 0 : 1;
    }

    private static string Describe(ContentDifference difference) => difference.Kind switch
    {
        DifferenceKind.OnlyInFiles => $"only in files  {difference.File}\n",
        DifferenceKind.OnlyOnSite => $"only on site   {difference.File}\n",
        _ => $"changed        {difference.File} ({string.Join(", ", difference.Parts)})\n{difference.Text}",
    };
}
