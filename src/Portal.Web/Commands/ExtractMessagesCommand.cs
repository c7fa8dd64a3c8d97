using Portal.Localization.Extract;

namespace Portal.Web.Commands;

/// <summary>Lists the messages of code and templates for translators.</summary>
internal sealed class ExtractMessagesCommand : ICommand
{
    public string Name => "localization extract";

    public string Usage => "<folder>  write one POT file a module and theme; needs a checkout";

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (arguments.Count != 1)
        {
            await output.WriteLineAsync($"{Name} {Usage}");
            return 2;
        }

        var themes = SiteFolders.Find("themes", services.GetRequiredService<IHostEnvironment>().ContentRootPath);
        ExtractCommand.Run(Path.GetDirectoryName(themes)!, TypedPath.Of(arguments[0]), output);
        return 0;
    }
}
