namespace Portal.Web.Commands;

/// <summary>Finds the command that the arguments name. Arguments that name none, or only settings (--key=value), start the server.</summary>
internal sealed class CommandLine
{
    private static readonly ICommand[] All =
    [
        new CheckCommand(), new StampCommand(), new ImportCommand(), new ExportCommand(), new DiffCommand(), new RecipeCommand(),
        new BackupCommand(), new RestoreCommand(), new ExtractMessagesCommand(), new MissesCommand(),
    ];

    private static readonly string[] Help = ["--help", "-h"];

    private readonly ICommand? _command;
    private readonly IReadOnlyList<string> _arguments;

    private CommandLine(ICommand? command, IReadOnlyList<string> arguments)
    {
        _command = command;
        _arguments = arguments;
    }

    /// <summary>False where only <see cref="ExplainAsync"/> can help: for an unknown command, and for who asks for the list.</summary>
    public bool IsKnown => _command is not null;

    /// <summary>Null starts the server.</summary>
    public static CommandLine? Find(IReadOnlyList<string> args)
    {
        if (args.Any(a => Help.Contains(a, StringComparer.Ordinal)))
            return new CommandLine(null, []);
        var words = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (words.Count == 0)
            return null;
        var command = All.FirstOrDefault(c => StartsWith(words, c.Name.Split(' ')));
        return new CommandLine(command, command is null ? words : words[command.Name.Split(' ').Length..]);
    }

    public async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (_arguments.Count >= _command!.Takes.Least && _arguments.Count <= _command.Takes.Most)
            return await _command.RunAsync(services, _arguments, output, cancellationToken);
        await output.WriteLineAsync($"{_command.Name} {_command.Usage}");
        return 2;
    }

    /// <summary>Lists the commands. Needs no site.</summary>
    /// <returns>Exit code: 0 when the list was asked for, 2 when there is no such command.</returns>
    public async Task<int> ExplainAsync(TextWriter output)
    {
        await output.WriteLineAsync(_arguments.Count == 0
            ? "Without a command the server starts. Settings: --Site:BaseUrl=… (docs/operations.md). Commands:"
            : $"Unknown command: {string.Join(' ', _arguments)}. Commands:");
        foreach (var command in All)
            await output.WriteLineAsync($"  {command.Name} {command.Usage}");
        return _arguments.Count == 0 ? 0 : 2;
    }

    private static bool StartsWith(List<string> words, string[] name) =>
        words.Count >= name.Length && name.Select((word, index) => words[index] == word).All(same => same);
}
