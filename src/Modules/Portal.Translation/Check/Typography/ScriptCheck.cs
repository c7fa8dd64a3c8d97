using System.Text;
using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>
/// Texts that are not written in their language's script, and so not translated, and letters of another one. Latin letters may stand everywhere, as long as the
/// text's own are a third, and in names whatever they are; Han characters are <see cref="HanCheck"/>'s affair where the language is written without them.
/// </summary>
internal sealed class ScriptCheck : ITextCheck
{
    private static readonly Dictionary<Culture, (string Name, Func<Rune, bool> Has)> Own = new()
    {
        [Culture.Chinese] = ("Han", RuneScripts.IsHan),
        [Culture.English] = ("Latin", RuneScripts.IsLatin),
        [Culture.Japanese] = ("Han and kana", RuneScripts.IsHanOrKana),
        [Culture.Korean] = ("Hangul", RuneScripts.IsHangul),
        [Culture.Russian] = ("Cyrillic", RuneScripts.IsCyrillic),
    };

    public string Name => "script";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        var (name, isOwn) = Own[text.Culture];
        var letters = text.Text.EnumerateRunes().Where(r => Rune.IsLetter(r) || RuneScripts.IsRadical(r)).ToList();
        var own = letters.Count(isOwn);
        if (text.Role is not TextRole.Name && own * 3 < Math.Max(letters.Count, text.Source?.Count(char.IsLetter) > 0 ? 1 : 0))
            yield return new Finding(name, $"“{Excerpt.Around(text.Text, 0)}”", $"a text in {name} letters");
        // A title may do without kana, a sentence can't.
        else if (text.Culture == Culture.Japanese && text.Text.EndsWith('。') && !letters.Exists(RuneScripts.IsKana))
            yield return new Finding("kana", $"“{Excerpt.Around(text.Text, 0)}” without kana", "a Japanese text");
        else
            foreach (var letter in letters.Where(l => !isOwn(l) && IsStrange(l, text.Culture)).Distinct())
            {
                var position = text.Text.IndexOf(letter.ToString(), StringComparison.Ordinal);
                yield return new Finding(letter.ToString(), $"{letter} in “{Excerpt.Around(text.Text, position)}”", $"{name} letters") { Position = position };
            }
    }

    // Greek letters are signs of formulas; full-width and half-width forms are faults of punctuation.
    private static bool IsStrange(Rune letter, Culture culture) =>
        !RuneScripts.IsLatin(letter) && !IsGreek(letter) && letter.Value is < 0xFF00 or > 0xFFEF && (culture == Culture.Chinese || culture == Culture.Japanese || !RuneScripts.IsHan(letter));

    private static bool IsGreek(Rune letter) => letter.Value is >= 0x0370 and <= 0x03FF;
}
