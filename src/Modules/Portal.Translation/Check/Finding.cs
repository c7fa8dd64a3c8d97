namespace Portal.Translation.Check;

/// <summary>What one check found in one text.</summary>
/// <param name="Value">What an exception names to allow it: the figure, the characters, the term's id.</param>
/// <param name="Found">As in a file problem.</param>
/// <param name="Expected">As in a file problem.</param>
internal sealed record Finding(string Value, string Found, string Expected)
{
    /// <summary>Where in the text, as an index of its chars; 0 for what concerns the whole.</summary>
    public int Position { get; init; }

    /// <summary>True for what needs no exception, but may have one.</summary>
    public bool IsTolerated { get; init; }
}
