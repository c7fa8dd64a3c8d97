namespace Portal.ContentModel.Clauses;

/// <summary>What a translated clause was made from. Changes only by an explicit act, never by saving.</summary>
/// <param name="Source">Hash of the source clause that was translated.</param>
/// <param name="Version">Number of the source document's version at that time.</param>
/// <param name="State">"translated", or "reviewed" once a person has said so.</param>
public sealed record ClauseStamp(string Source, int Version, string State)
{
    public const string Translated = "translated";
    public const string Reviewed = "reviewed";
}
