using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>Quotation marks and brackets that are not closed, or close nothing.</summary>
internal sealed class PairCheck : ITextCheck
{
    private static readonly Dictionary<Culture, string> Pairs = new()
    {
        [Culture.Chinese] = "“”‘’《》〈〉（）【】〔〕()[]",
        [Culture.English] = "“”‘’()[]",
        [Culture.Japanese] = "「」『』（）【】〔〕()[]",
        [Culture.Korean] = "“”‘’()[]",
        [Culture.Russian] = "«»„“()[]",
    };

    public string Name => "pairs";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        var pairs = Pairs[text.Culture];
        var open = new Stack<int>();
        for (var i = 0; i < text.Text.Length; i++)
        {
            var place = pairs.IndexOf(text.Text[i], StringComparison.Ordinal);
            if (place < 0)
                continue;
            if (place % 2 == 0)
                open.Push(i);
            else if (open.TryPeek(out var start) && text.Text[start] == pairs[place - 1] && !IsInWord(text.Text, i))
                open.Pop();
            else if (!IsApostrophe(text.Text, i))
                yield return Unpaired(text.Text, i, $"{pairs[place - 1]} before it");
        }

        foreach (var start in open.Reverse())
            yield return Unpaired(text.Text, start, $"{pairs[pairs.IndexOf(text.Text[start], StringComparison.Ordinal) + 1]} after it");
    }

    private static Finding Unpaired(string text, int position, string expected) =>
        new(text[position].ToString(), $"{text[position]} in “{Excerpt.Around(text, position)}”", expected) { Position = position };

    // ’ is also the apostrophe: China’s, cities’.
    private static bool IsApostrophe(string text, int position) => text[position] == '’' && position > 0 && char.IsLetter(text[position - 1]);

    private static bool IsInWord(string text, int position) =>
        IsApostrophe(text, position) && position + 1 < text.Length && char.IsAsciiLetter(text[position + 1]) && char.IsAsciiLetter(text[position - 1]);
}
