using Portal.ContentModel.Types.Kinds;

namespace Portal.ContentModel.Types;

/// <summary>The closed set of field kinds.</summary>
public static class FieldKinds
{
    /// <summary>All names that <see cref="Create"/> knows, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "boolean", "choice", "clause", "clauseGroups", "clauseItems", "date", "exceptions", "figure", "integer", "itemNumber", "markdown",
        "notes", "slug", "stamps", "text", "textMap", "texts",
    ];

    /// <summary>The kind of this name; null for an unknown name or when the declaration lacks what the kind needs.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">For "choice": the values allowed.</param>
    /// <param name="of">For "clauseItems" and "itemNumber": the content type that is pointed to.</param>
    public static FieldKind? Create(string name, IReadOnlyList<string>? options = null, string? of = null) => name switch
    {
        "boolean" => new BooleanKind(),
        "choice" => options is { Count: > 0 } ? new ChoiceKind(options) : null,
        "clause" => new ClauseKind(),
        "clauseGroups" => new ClauseGroupsKind(),
        "clauseItems" => of is null ? null : new ClauseItemsKind(of),
        "date" => new DateKind(),
        "exceptions" => new ExceptionsKind(),
        "figure" => new FigureKind(),
        "integer" => new IntegerKind(),
        "itemNumber" => of is null ? null : new ItemNumberKind(of),
        "markdown" => new MarkdownKind(),
        "notes" => new NotesKind(),
        "slug" => new SlugKind(),
        "stamps" => new StampsKind(),
        "text" => new TextKind(),
        "textMap" => new TextMapKind(),
        "texts" => new TextListKind(),
        _ => null,
    };
}
