using System.Globalization;
using Portal.Contents.Files;

namespace Portal.Translation.Check;

/// <summary>The command <c>content check [folder]</c>.</summary>
public static class CheckContentCommand
{
    /// <summary>Prints every fault of the folder on a line of its own, then a summary.</summary>
    /// <returns>The exit code: 0 when all is well, 1 when not.</returns>
    public static int Run(string folder, TextWriter output)
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
