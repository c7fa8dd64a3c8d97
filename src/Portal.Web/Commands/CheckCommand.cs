using Portal.Translation.Check;

namespace Portal.Web.Commands;

/// <summary>Checks content files without a site.</summary>
internal sealed class CheckCommand : ICommand
{
    public string Name => "content check";

    public string Usage => "[folder]  list every fault of the content files and their translations, by file and line";

    public Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken) =>
        Task.FromResult(CheckContentCommand.Run(
            arguments.Count > 0 ? TypedPath.Of(arguments[0]) : services.GetRequiredService<SiteFiles>().Content, output));
}
