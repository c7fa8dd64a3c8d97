using System.Globalization;
using System.Text;
using Portal.Localization.Extract;

namespace Portal.Web.Commands;

/// <summary>Lists the messages of code and templates for translators.</summary>
internal sealed class ExtractMessagesCommand : ICommand
{
    public string Name => "localization extract";

    public string Usage => "<folder>  write one POT file a module and theme; needs a checkout";

    public (int Least, int Most) Takes => (1, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var themes = SiteFolders.Find("themes", services.GetRequiredService<IHostEnvironment>().ContentRootPath);
        var target = Directory.CreateDirectory(TypedPath.Of(arguments[0])).FullName;
        foreach (var owner in ExtractMessages.From(Path.GetDirectoryName(themes)!))
        {
            var file = Path.Combine(target, owner.Name + ".pot");
            await File.WriteAllTextAsync(file, PoTemplate.Write(owner.Messages), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
            var count = owner.Messages.Select(m => (m.Context, m.Id)).Distinct().Count();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {count} messages, translated in {owner.Folder}"));
        }

        return 0;
    }
}
