using Portal.ContentModel;
using Portal.Translation.Terms;

namespace Portal.Tests.Translation;

public sealed class RenderingMatchTests
{
    [Theory]
    [InlineData("en", "bottleneck technologies", "Solve a bottleneck technology", RenderingUse.Inflected)]
    [InlineData("en", "dead-end road", "Connect Dead-End Roads", RenderingUse.Inflected)]
    [InlineData("en", "dead-end road", "a dead–end road", RenderingUse.Literal)]
    [InlineData("en", "take up a posted R&D challenge", "teams taking up posted R&D challenges", RenderingUse.Inflected)]
    [InlineData("en", "China-Europe freight train", "China–Europe freight trains", RenderingUse.Inflected)]
    [InlineData("en", "Shenyang", "Shenyang’s districts", RenderingUse.Literal)]
    [InlineData("en", "hub", "the hubbub of a city", RenderingUse.None)]
    [InlineData("en", "park city", "city park", RenderingUse.None)]
    [InlineData("en", "pilot free trade zone", "pilot free-trade zones", RenderingUse.Inflected)]
    [InlineData("en", "free trade zone", "a free zone of trade", RenderingUse.None)]
    [InlineData("ru", "жизнестойкий город", "строительство жизнестойких городов", RenderingUse.Inflected)]
    [InlineData("ru", "международный потребительский центр", "Создание международного потребительского центра", RenderingUse.Inflected)]
    [InlineData("ru", "«Один пояс, один путь»", "в рамках «Одного пояса, одного пути»", RenderingUse.Inflected)]
    [InlineData("ru", "сценарий применения", "формирование сценариев применения", RenderingUse.Inflected)]
    [InlineData("ru", "Шэньянский участок", "на Шэньянском участке", RenderingUse.Inflected)]
    [InlineData("ru", "Шэньян", "шэньянская агломерация", RenderingUse.Inflected)]
    [InlineData("ru", "счёт свободной торговли", "счета свободной торговли", RenderingUse.Inflected)]
    [InlineData("ru", "город-парк", "городом-парком", RenderingUse.Inflected)]
    [InlineData("ru", "хаб", "хабаровский", RenderingUse.None)]
    [InlineData("ru", "жизнестойкий город", "устойчивый город", RenderingUse.None)]
    [InlineData("ko", "국가 물류허브", "국가 물류 허브를", RenderingUse.Literal)]
    [InlineData("ko", "무형문화유산", "무형문화유산의 보호", RenderingUse.Literal)]
    [InlineData("ko", "국제 소비 중심도시", "국제의 소비 중심도시로", RenderingUse.Inflected)]
    [InlineData("ko", "공개 과제에 응모하다", "공개 과제에 응모한 팀", RenderingUse.Inflected)]
    [InlineData("ko", "‘단일 운송서류제’", "“단일 운송서류제”를", RenderingUse.Literal)]
    [InlineData("ko", "도시재생", "도시 갱신", RenderingUse.None)]
    [InlineData("ja", "「一単制」", "「一単制」（単一運送書類）の", RenderingUse.Literal)]
    [InlineData("ja", "TIR国際道路貨物輸送", "ＴＩＲ国際道路貨物輸送", RenderingUse.Literal)]
    [InlineData("ja", "公募課題に名乗りを上げる", "公募課題に名乗りを上げた", RenderingUse.Inflected)]
    [InlineData("ja", "都市再生", "都市の再生", RenderingUse.None)]
    [InlineData("en", "new stage; new pattern", "a new pattern for the new stage", RenderingUse.Literal)]
    [InlineData("en", "new stage; new pattern", "a new stage", RenderingUse.None)]
    public void Find_Rendering_SeesFormsButNoOtherWords(string culture, string rendering, string text, object expected)
    {
        Assert.Equal(expected, RenderingMatch.Find(Culture.FromName(culture), text, rendering));
    }

    [Fact]
    public void In_TermWithinALongerOne_IsMarkedAsWithin()
    {
        GlossaryTerm Term(string source) => new(source, source, true, new Dictionary<Culture, string>());
        var terms = new SourceTerms([Term("枢纽"), Term("国家物流枢纽"), Term("“走出去”")]);

        var found = terms.In("建设国家物流枢纽，支持企业“走出去”");
        var both = terms.In("国家物流枢纽和枢纽");

        Assert.Equal([("国家物流枢纽", false), ("“走出去”", false), ("枢纽", true)], found.Select(f => (f.Term.Id, f.IsWithin)));
        Assert.Contains(both, f => f is { Term.Id: "枢纽", IsWithin: false });
    }
}
