namespace Portal.Search.Documents;

public enum ClauseRole
{
    Title,
    Body,

    /// <summary>Editorial text about the page; searched, but no clause of it and never the best one.</summary>
    Summary,
}
