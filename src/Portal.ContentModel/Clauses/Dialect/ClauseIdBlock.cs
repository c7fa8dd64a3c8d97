using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>A line at the top level of the text that holds nothing but braces with an attribute in them: <c>{#m1}</c>, or an attempt at it.</summary>
internal sealed class ClauseIdBlock(BlockParser parser, string source) : LeafBlock(parser)
{
    /// <summary>The line as it stands, without trailing white space.</summary>
    public string Source { get; } = source;

    /// <summary>The local id; null when the line is not exactly <c>{#id}</c> with a well-formed id.</summary>
    public string? Id { get; } =
        source.StartsWith("{#", StringComparison.Ordinal) && source[^1] == '}' && ClauseScheme.IsLocalId(source[2..^1])
            ? source[2..^1]
            : null;
}
