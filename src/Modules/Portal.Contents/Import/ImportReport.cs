using Portal.ContentModel;

namespace Portal.Contents.Import;

/// <summary>What an import did.</summary>
/// <param name="Created">Documents that did not exist.</param>
/// <param name="Updated">Documents unchanged on the site since their last import, whose file has changed.</param>
/// <param name="Unchanged">Number of documents whose file says what the site has.</param>
/// <param name="Kept">Documents changed on the site since their last import, or taken off it, whose file says something else: left as they are.</param>
public sealed record ImportReport(
    IReadOnlyList<DocumentKey> Created, IReadOnlyList<DocumentKey> Updated, int Unchanged, IReadOnlyList<DocumentKey> Kept);
