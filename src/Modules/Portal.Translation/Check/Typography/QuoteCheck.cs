using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>Quotation marks of another language, and straight ones.</summary>
internal sealed class QuoteCheck : ITextCheck
{
    private const string All = "\"'`´“”‘’„‚‟‛«»‹›「」『』﹁﹂﹃﹄｢｣《》〈〉＂＇〝〞〟";

    private static readonly Dictionary<Culture, string> Own = new()
    {
        [Culture.Chinese] = "“”‘’《》〈〉",
        [Culture.English] = "“”‘’",
        [Culture.Japanese] = "「」『』",
        [Culture.Korean] = "‘’“”",
        [Culture.Russian] = "«»„“",
    };

    public string Name => "quotes";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        var own = Own[text.Culture];
        return text.Text.Where(c => All.Contains(c, StringComparison.Ordinal) && !own.Contains(c, StringComparison.Ordinal))
            .Distinct()
            .Select(c => new Finding(c.ToString(), $"{c} in “{Excerpt.Around(text.Text, text.Text.IndexOf(c, StringComparison.Ordinal))}”", $"{own} in {text.Culture.Name}"));
    }
}
