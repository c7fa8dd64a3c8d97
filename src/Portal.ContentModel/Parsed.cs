using System.Diagnostics.CodeAnalysis;

namespace Portal.ContentModel;

/// <summary>What was read from a file, or everything that is wrong with it: never half of it.</summary>
public readonly record struct Parsed<T>
    where T : class
{
    private readonly IReadOnlyList<FileProblem>? _problems;

    internal Parsed(T? value, IReadOnlyList<FileProblem> problems)
    {
        Value = value;
        _problems = problems;
    }

    /// <summary>Null when there are problems.</summary>
    public T? Value { get; }

    /// <summary>In the order of the text; empty on success.</summary>
    public IReadOnlyList<FileProblem> Problems => _problems ?? [];

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;

    public static implicit operator Parsed<T>(T value) => new(value, []);

    public static implicit operator Parsed<T>(FileProblem problem) => new(null, [problem]);
}

/// <summary>Makes <see cref="Parsed{T}"/>.</summary>
public static class Parsed
{
    /// <summary>The value unless something was found wrong on the way.</summary>
    public static Parsed<T> Of<T>(T value, IReadOnlyList<FileProblem> problems)
        where T : class =>
        problems.Count == 0 ? value : new Parsed<T>(null, problems);

    /// <summary>Nothing but what is wrong.</summary>
    public static Parsed<T> Refused<T>(IReadOnlyList<FileProblem> problems)
        where T : class => new Parsed<T>(null, problems);
}
