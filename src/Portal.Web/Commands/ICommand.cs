namespace Portal.Web.Commands;

/// <summary>Something that staff run from the command line instead of the server.</summary>
internal interface ICommand
{
    /// <summary>Words that call it: "content import".</summary>
    string Name { get; }

    /// <summary>Arguments and meaning, one line.</summary>
    string Usage { get; }

    /// <summary>How many arguments; with any other number it is not run, and the usage is told.</summary>
    (int Least, int Most) Takes { get; }

    /// <returns>Exit code: 0 done, 1 refused, 2 called wrongly.</returns>
    Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken);
}
