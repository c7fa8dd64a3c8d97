using System.Globalization;

namespace Portal.ContentModel;

/// <summary>Why a file was refused or a check failed, in terms that an editor can act on.</summary>
/// <param name="File">Path relative to the folder that was read, '/' separated.</param>
/// <param name="Line">One-based line; 0 when the file as a whole is meant (missing, wrong encoding).</param>
/// <param name="Code">Stable dotted code, such as <c>clause.duplicate_id</c>.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should.</param>
public sealed record FileProblem(string File, int Line, string Code, string Found, string Expected)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Code}: found {Found}; expected {Expected}");
}
