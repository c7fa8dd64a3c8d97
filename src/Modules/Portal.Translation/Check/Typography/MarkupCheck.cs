namespace Portal.Translation.Check.Typography;

/// <summary>Emphasis marks that Markdown did not take for emphasis.</summary>
internal sealed class MarkupCheck : ITextCheck
{
    private static readonly string[] Marks = ["**", "__"];

    public string Name => "markup";

    public IEnumerable<Finding> Run(CheckedText text) =>
        from mark in Marks
        where text.Text.Contains(mark, StringComparison.Ordinal)
        select new Finding(mark, $"{mark} in the text", "pairs of ** that open before a character and close after one");
}
