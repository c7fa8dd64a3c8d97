using Portal.ContentModel;
using Portal.Search.Documents;
using Portal.Search.Index;
using Portal.Search.Query;
using Portal.Search.Text;

namespace Portal.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Apply_ChangedAndRemovedPages_AreWhatQueriesSee()
    {
        using var index = Built([Page("a1", 1, "sponge city"), Page("a2", 2, "cold chain")]);

        index.Apply([Page("a1", 1, "park city")], ["a2"], 8);

        Assert.Equal(8, index.Position);
        Assert.Empty(Find(index, "sponge"));
        Assert.Empty(Find(index, "cold chain"));
        Assert.Equal([1], Find(index, "park"));
    }

    [Fact]
    public void Open_AfterClosing_KeepsPagesAndPosition()
    {
        Built([Page("a1", 1, "sponge city")]).Dispose();

        using var index = SearchIndex.Open(_folder.Path, []);

        Assert.Equal(7, index.Position);
        Assert.Equal([1], Find(index, "sponge"));
    }

    [Fact]
    public void Open_WithOtherTerms_AsksForARebuild()
    {
        Built([Page("a1", 1, "sponge city")]).Dispose();

        using var index = SearchIndex.Open(_folder.Path, [Term("metro", "地铁", "metro")]);

        Assert.Equal(-1, index.Position);
    }

    [Fact]
    public void Open_OfADamagedIndex_AsksForARebuildAndSaysWhy()
    {
        Built([Page("a1", 1, "sponge city")]).Dispose();
        // segments.gen is a hint, which Lucene can do without.
        var files = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not ("live" or "write.lock" or "segments.gen")).ToList();
        var whole = files.ToDictionary(file => file, File.ReadAllBytes);
        foreach (var file in files)
        {
            foreach (var (path, bytes) in whole)
                File.WriteAllBytes(path, bytes);
            File.WriteAllBytes(file, whole[file][..(whole[file].Length / 2)]);

            using var index = SearchIndex.Open(_folder.Path, []);
            Assert.True(index is { Position: -1, Damage: not null }, Path.GetFileName(file));
        }

        using var rebuilt = Built([Page("a2", 2, "sponge city")]);
        Assert.Equal([2], Find(rebuilt, "sponge"));
    }

    [Fact]
    public void Rebuild_ThatFails_KeepsWhatWasThereAndLeavesNothingBehind()
    {
        using var index = Built([Page("a1", 1, "sponge city")]);
        var before = Directory.GetFileSystemEntries(_folder.Path).Order().ToList();

        Assert.ThrowsAny<Exception>(() => index.Rebuild(Enumerable.Range(2, 2).Select(number => number == 2 ? Page("a2", 2, "night market") : throw new IOException()), [], 9));

        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path).Order());
        Assert.Equal([1], Find(index, "sponge"));
        Assert.Empty(Find(index, "night market"));
    }

    [Fact]
    public void Rebuild_BesideForeignFolders_LeavesThem()
    {
        Assert.True(SearchIndex.MayHave(_folder.Path));
        Built([Page("a1", 1, "sponge city")]).Dispose();
        Assert.True(SearchIndex.MayHave(_folder.Path));
        var foreign = Directory.CreateDirectory(Path.Combine(_folder.Path, "foreign")).FullName;

        Built([Page("a1", 1, "sponge city")]).Dispose();

        Assert.True(Directory.Exists(foreign));
        Assert.False(SearchIndex.MayHave(_folder.Path));
        Assert.Equal(3, Directory.GetFileSystemEntries(_folder.Path).Length); // live, its generation, the foreign one
    }

    [Fact]
    public void Find_ByATermsOtherName_FindsTheClauseThatHasTheTerm()
    {
        var page = new SearchPage("a1", "action", 1, null, [Clause("a1", ClauseRole.Title, Culture.Chinese, "建设地铁")]);
        using var index = SearchIndex.Open(_folder.Path, []);
        index.Rebuild([page], [Term("metro", "地铁", "подземка")], 1);

        Assert.Equal([1], Find(index, "подземка"));
    }

    [Theory]
    [InlineData("工业母鸡")]
    [InlineData("gongye muji")]
    [InlineData("gongyemuji")]
    [InlineData("工業母機")]
    public void Find_BySound_FindsTheChineseWord(string query)
    {
        var page = new SearchPage("a8", "action", 8, null, [Clause("a8", ClauseRole.Title, Culture.Chinese, "发展工业母机")]);
        using var index = Built([page, Page("a1", 1, "sponge city")]);

        Assert.Equal([8], Find(index, query));
    }

    [Fact]
    public void Find_ExactWord_StandsAboveAMisspelledOne()
    {
        using var index = Built([Page("a1", 1, "trading goods"), Page("a2", 2, "training people")]);

        Assert.Equal(2, Find(index, "training")[0]);
        Assert.Equal([2], Find(index, "trainning"));
    }

    [Theory]
    [InlineData("smart city", 2)]
    [InlineData("Shenyang smart", 1)]
    public void Find_WordBesideThePlace_StandsAboveTheWordAlone(string query, int first)
    {
        using var index = Built([Page("a1", 1, "smart machines"), Page("a2", 2, "the smart city"), Page("a3", 3, "Shenyang, a city in China")]);

        Assert.Equal([first, 3 - first], Find(index, query));
    }

    [Theory]
    [InlineData("くうこう", "空港")]
    [InlineData("しんよう", "信用")]
    [InlineData("クウコウ", "空港")]
    [InlineData("ろぼっと", "ロボット")]
    [InlineData("すぽんじ", "スポンジ都市")]
    [InlineData("ちゅうどくさんぎょうえん", "中独産業園")]
    [InlineData("ものづくり", "ものづくりの国際化")]
    public void Find_Kana_FindsWhatIsWrittenInKanjiOrKatakana(string query, string text)
    {
        using var index = Built([JapanesePage("a1", 1, text), JapanesePage("a2", 2, "自動車")]);

        Assert.Equal([1], Find(index, query));
    }

    [Theory]
    [InlineData("เมือง")]
    [InlineData("مدينة")]
    [InlineData("ㅅㅍㅈ")]
    [InlineData("aaa")]
    [InlineData("%ED%A0%80")]
    public void Find_WhatSoundsLikeNothing_FindsNothing(string query)
    {
        var texts = new Dictionary<Culture, string> { [Culture.Korean] = "세 도시", [Culture.Russian] = "три города", [Culture.Japanese] = "三つの亜都市", [Culture.English] = "three cities" };
        using var index = Built([new SearchPage("a1", "action", 1, null, [new SearchClause("a1", ClauseRole.Title, texts, [])])]);

        Assert.Empty(Find(index, query));
    }

    [Theory]
    [InlineData("snowboarding", "snow boarding")]
    [InlineData("snow boarding", "snowboarding")]
    public void Find_CompoundWrittenOtherwise_StandsAboveItsParts(string text, string query)
    {
        using var index = Built([Page("a1", 1, "snow and rain"), Page("a2", 2, text), Page("a3", 3, "boarding at night")]);

        Assert.Equal(2, Find(index, query)[0]);
    }

    [Theory]
    [InlineData("expresway netwrok", "expressway network")]
    [InlineData("new Expresways", "new expressways")]
    [InlineData("railway network", null)]
    [InlineData("дорошные сети", "дорожные сети")]
    [InlineData("gaosu", null)]
    public void Correct_Query_ReplacesOnlyWordsFoundAsSlips(string query, string? meant)
    {
        var texts = new Dictionary<Culture, string>
        {
            [Culture.Chinese] = "高速", [Culture.English] = "network of expressways; the expressway, the railway", [Culture.Russian] = "дорожные сети",
        };
        using var index = Built([new SearchPage("a1", "action", 1, null, [new SearchClause("a1", ClauseRole.Title, texts, [])])]);

        Assert.Equal(meant, CorrectSpelling.Of(index.Current!, query, new QueryReader(index.Current!.Vocabulary).Read(query)));
    }

    [Fact]
    public void Spellings_OfAWordThatTheIndexStemsOtherwise_WeighNoMoreThanTheWord()
    {
        using var index = Built([Page("a1", 1, "expressways")]);
        var unit = new QueryUnit("expressways", Script.Latin, 0, 11, 1) { Tokens = ["stemmed otherwise"] };

        new OtherSpellings(index.Current!.Vocabulary).Add(unit, Culture.English);

        Assert.NotEmpty(unit.Loose);
        Assert.All(unit.Loose, way => Assert.InRange(way.Weight, 0, 1));
    }

    private SearchIndex Built(IReadOnlyList<SearchPage> pages)
    {
        var index = SearchIndex.Open(_folder.Path, []);
        index.Rebuild(pages, [], 7);
        return index;
    }

    private static List<int?> Find(SearchIndex index, string query) => [.. FindPages.Run(index.Current!, query).Order(FindPages.BestFirst).Select(found => found.Page.Number)];

    private static SearchPage Page(string id, int number, string title) =>
        new(id, "action", number, null, [Clause(id, ClauseRole.Title, Culture.English, title)]);

    private static SearchPage JapanesePage(string id, int number, string title) =>
        new(id, "action", number, null, [Clause(id, ClauseRole.Title, Culture.Japanese, title)]);

    private static SearchClause Clause(string id, ClauseRole role, Culture culture, string text) =>
        new(id, role, new Dictionary<Culture, string> { [culture] = text }, []);

    private static SearchTerm Term(string id, string chinese, string russian) =>
        new(id, "term", new Dictionary<Culture, IReadOnlyList<string>> { [Culture.Chinese] = [chinese], [Culture.Russian] = [russian] });
}
