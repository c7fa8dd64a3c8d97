namespace Portal.Web.Commands;

/// <summary>Finds the command that the arguments name. Arguments that name none, or only settings (--key=value), start the server.</summary>
internal sealed class CommandLine
{
    private static readonly ICommand[] All =
    [
        new CheckCommand(), new StampCommand(), new ImportCommand(), new ExportCommand(), new DiffCommand(), new RecipeCommand(),
        new BackupCommand(), new RestoreCommand(), new ExtractMessagesCommand(), new MissesCommand(),
    ];

    private readonly ICommand? _command;
    private readonly IReadOnlyList<string> _arguments;

    private CommandLine(ICommand? command, IReadOnlyList<string> arguments)
    {
        _command = command;
        _arguments = arguments;
    }

    public static CommandLine? Find(IReadOnlyList<string> args)
    {
        var words = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (words.Count == 0)
            return null;
        var command = All.FirstOrDefault(c => StartsWith(words, c.Name.Split(' ')));
        return new CommandLine(command, command is null ? words : words[command.Name.Split(' ').Length..]);
    }

    public async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (_command is not null)
            return await _command.RunAsync(services, _arguments, output, cancellationToken);

        await output.WriteLineAsync($"Unknown command: {string.Join(' ', _arguments)}. Commands:");
        foreach (var command in All)
            await output.WriteLineAsync($"  {command.Name} {command.Usage}");
        return 2;
    }

    private static bool StartsWith(List<string> words, string[] name) =>
        words.Count >= name.Length && name.Select((word, index) => words[index] == word).All(same => same);
}
