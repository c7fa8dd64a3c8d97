namespace Portal.Translation.Check.Figures;

/// <summary>A figure that the Chinese text states.</summary>
/// <param name="Text">As it stands there: "113", "千亿", "七".</param>
/// <param name="IsDigits">True when it stands in digits.</param>
internal sealed record SourceFigure(string Text, decimal Value, bool IsDigits)
{
    /// <summary>True for the number of a month (7月), which languages may name instead.</summary>
    public bool IsMonth { get; init; }
}
