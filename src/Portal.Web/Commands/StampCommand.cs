using Portal.Translation.Stamp;

namespace Portal.Web.Commands;

/// <summary>Says in the content files that translations were made from the source as it is now.</summary>
internal sealed class StampCommand : ICommand
{
    public string Name => "content stamp";

    public string Usage => "<culture|all> [clause…]  record that these translations were made from the source as it is now";

    public Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken) =>
        Task.FromResult(StampContentCommand.Run(services.GetRequiredService<SiteFiles>().Content, arguments, output));
}
