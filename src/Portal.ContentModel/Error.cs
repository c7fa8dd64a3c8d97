namespace Portal.ContentModel;

/// <summary>An expected failure. Broken infrastructure and bugs are exceptions instead.</summary>
/// <param name="Code">Stable dotted code, such as <c>autoroute.path_taken</c>; clients and tests match on it.</param>
/// <param name="Message">English message with {0} placeholders; also the msgid under which catalogues translate it.</param>
/// <param name="Arguments">Values for the placeholders, in order.</param>
public sealed record Error(string Code, string Message, params object[] Arguments)
{
    /// <summary>The message in English with its arguments filled in, for logs and the command line.</summary>
    public override string ToString() =>
        $"{Code}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, Message, Arguments)}";
}
