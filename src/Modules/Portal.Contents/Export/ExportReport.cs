using Portal.ContentModel;

namespace Portal.Contents.Export;

/// <summary>What an export did.</summary>
/// <param name="Written">Files made or changed, as paths below the folder.</param>
/// <param name="Kept">Documents that the folder has and the site does not publish: left as they are. An export deletes nothing.</param>
/// <param name="Lacking">What a new folder lacks before the site would read it: languages that a type demands and the site does not publish.</param>
public sealed record ExportReport(IReadOnlyList<string> Written, IReadOnlyList<DocumentKey> Kept, IReadOnlyList<FileProblem> Lacking);
