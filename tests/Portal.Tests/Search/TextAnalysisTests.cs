using Portal.Search.Text;

namespace Portal.Tests.Search;

public sealed class TextAnalysisTests
{
    [Theory]
    [InlineData("遼吉黑製造業", "辽吉黑制造业")]
    [InlineData("瀋陽の国際化", "沈阳の国际化")]
    [InlineData("ＡＩ＋５Ｇ", "ai+5g")]
    [InlineData("Зелёное", "зеленое")]
    [InlineData("Café", "cafe")]
    [InlineData("ｾﾝﾀｰ", "センター")]
    public void Fold_FormsOfOneWord_AreOne(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text).Text);

    [Fact]
    public void Fold_TextThatChangesLength_KeepsOriginalIndexes()
    {
        var folded = FoldedText.Of("㎞と①");

        Assert.Equal("kmと1", folded.Text);
        Assert.Equal([0, 0, 1, 2, 3], Enumerable.Range(0, 5).Select(folded.OriginalIndex));
    }

    [Theory]
    [InlineData("도시를", "도시")]
    [InlineData("확대하며", "확대")]
    [InlineData("고속도로", "고속도로")]
    public void Words_OfKorean_StandWithAndWithoutEndings(string text, string word) => Assert.Contains(word, Words(text));

    [Theory]
    [InlineData("expressways", "expressway")]
    [InlineData("дорожные", "дорожная")]
    [InlineData("センタ", "センター")]
    [InlineData("built", "build")]
    [InlineData("children", "child")]
    [InlineData("modernisation", "modernization")]
    [InlineData("organised", "organize")]
    [InlineData("рынок", "рынки")]
    [InlineData("немец", "немцы")]
    [InlineData("дети", "ребёнка")]
    [InlineData("материал", "материалы")]
    [InlineData("рестораны", "ресторане")]
    public void Words_OfOneStem_Agree(string left, string right) => Assert.Equal(Words(left), Words(right));

    [Theory]
    [InlineData("売りたい", "卖")]
    [InlineData("売る", "卖")]
    [InlineData("배우는", "배우")]
    [InlineData("배우기", "배우")]
    public void Words_OfVerbs_StandWithoutInflection(string text, string word) => Assert.Contains(word, Words(text));

    [Theory]
    [InlineData("seven", "7")]
    [InlineData("семи", "7")]
    [InlineData("七つ", "7")]
    [InlineData("일곱", "7")]
    [InlineData("15th", "15")]
    public void Words_ThatAreNumbers_AreDigitsToo(string text, string digits) => Assert.Contains(digits, Words(text));

    [Theory]
    [InlineData("5G")]
    [InlineData("3D-печать")]
    [InlineData("5g基站")]
    public void Words_OfANumberGluedToALetter_AreNoNumbers(string text) => Assert.DoesNotContain(Words(text), word => word.Length == 1 && char.IsAsciiDigit(word[0]));

    [Fact]
    public void Words_UnderTreacherousCultures_StayTheSame()
    {
        var plain = Words("INVESTMENT İstanbul 2035 Инвестиции 投資 투자");
        foreach (var row in AmbientCulture.Treacherous)
        {
            using var culture = new AmbientCulture(row.Data);
            Assert.Equal(plain, Words("INVESTMENT İstanbul 2035 Инвестиции 投資 투자"));
        }
    }

    private static List<string> Words(string text) => [.. TextAnalysis.Of(text).Words.Select(token => token.Text)];
}
