using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Tests.Contents.Files;
using Portal.Translation.Check;

namespace Portal.Tests.Translation;

/// <summary>Every kind of fault, seeded into every language of the real plan, is found: that one, in its file, on its line.</summary>
public sealed class SeededFaultTests(PlanSample sample) : IClassFixture<PlanSample>
{
    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Check_SampleAsItStands_IsSound(string culture)
    {
        using var _ = new AmbientCulture(culture);

        Assert.Equal([], sample.Check());
    }

    // Text put before the final stop of clause a1.m1.
    public static TheoryData<string, string, string> Insertions { get; } = new()
    {
        { "zh-Hans", " **x", "markup" },
        { "zh-Hans", "\"", "quotes" },
        { "zh-Hans", "「", "quotes" },
        { "zh-Hans", "“", "pairs" },
        { "zh-Hans", "）", "pairs" },
        { "zh-Hans", "建设,发展", "punctuation" },
        { "zh-Hans", "建设 发展", "punctuation" },
        { "zh-Hans", "建设!发展", "punctuation" },
        { "zh-Hans", "建设｡发展", "punctuation" },
        { "zh-Hans", "建设､发展", "punctuation" },
        { "zh-Hans", "建设、、发展", "punctuation" },
        { "zh-Hans", "“建设”.发展", "punctuation" },
        { "zh-Hans", "‘建设’", "quotes" },
        { "zh-Hans", "″", "quotes" },
        { "zh-Hans", "＜", "quotes" },
        { "zh-Hans", "の", "script" },
        { "en", " **x", "markup" },
        { "en", " \"", "quotes" },
        { "en", " '", "quotes" },
        { "en", " «", "quotes" },
        { "en", " “", "pairs" },
        { "en", ")", "pairs" },
        { "en", " 中街", "han" },
        { "en", " one，two", "punctuation" },
        { "en", " one - two", "punctuation" },
        { "en", " one , two", "punctuation" },
        { "en", " ‘one’", "quotes" },
        { "en", " ❝", "quotes" },
        { "en", " >", "quotes" },
        { "en", ".", "punctuation" },
        { "en", " one,, two", "punctuation" },
        { "en", " ５", "punctuation" },
        { "en", " one－two", "punctuation" },
        { "en", " カ", "script" },
        { "en", " \u0441ity", "script" },
        { "en", " \u2F00", "script" },
        { "en", " on\u00ADce", "invisible" },
        { "en", " on\u200Bce", "invisible" },
        { "en", " \uE000", "invisible" },
        { "en", "\u3000once", "invisible" },
        { "ja", " **x", "markup" },
        { "ja", "\"", "quotes" },
        { "ja", "“", "quotes" },
        { "ja", "「", "pairs" },
        { "ja", "』", "pairs" },
        { "ja", "建設,発展", "punctuation" },
        { "ja", "建設，発展", "punctuation" },
        { "ja", "建設 発展", "punctuation" },
        { "ja", "2025~2027", "punctuation" },
        { "ja", "ﾊﾌﾞ", "punctuation" },
        { "ja", "阳", "characters" },
        { "ja", "际", "characters" },
        { "ja", "東北", "characters" },
        { "ja", "建設·発展", "punctuation" },
        { "ja", "建設、、発展", "punctuation" },
        { "ja", "『建設』", "quotes" },
        { "ja", "한", "script" },
        { "ko", " **x", "markup" },
        { "ko", " \"", "quotes" },
        { "ko", " 「", "quotes" },
        { "ko", " ‘", "pairs" },
        { "ko", ")", "pairs" },
        { "ko", " 中央", "han" },
        { "ko", " 하나，둘", "punctuation" },
        { "ko", " ５", "punctuation" },
        { "ko", " カ", "script" },
        { "ko", "\u3000하나", "invisible" },
        { "ru", " **x", "markup" },
        { "ru", " \"", "quotes" },
        { "ru", " ‘", "quotes" },
        { "ru", " «", "pairs" },
        { "ru", ")", "pairs" },
        { "ru", " 中街", "han" },
        { "ru", " раз，два", "punctuation" },
        { "ru", " раз - два", "punctuation" },
        { "ru", " 2025-2027", "punctuation" },
        { "ru", " „раз“", "quotes" },
        { "ru", " カ", "script" },
        { "ru", " раз,, два", "punctuation" },
    };

    [Theory]
    [MemberData(nameof(Insertions))]
    public void Check_WrongCharactersInAClause_AreFound(string culture, string seed, string check)
    {
        var file = $"plan/a1/{culture}.md";
        var text = sample.Read(file);
        var end = text.IndexOf('\n', text.IndexOf("{#m1}\n", StringComparison.Ordinal) + 6) - 1;

        var problems = sample.CheckWith(file, text.Insert(end, seed));

        // A clause of the source that changes is one that four translations are behind.
        var problem = Assert.Single(problems, p => p.Code != "check.source_changed");
        Assert.Equal((file, LineOf(text, "{#m1}") + 1, $"check.{check}"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [MemberData(nameof(Insertions))]
    public void Check_WrongCharactersAllowedByAnException_AreNotFound(string culture, string seed, string check)
    {
        var file = $"plan/a1/{culture}.md";
        var text = sample.Read(file);
        var end = text.IndexOf('\n', text.IndexOf("{#m1}\n", StringComparison.Ordinal) + 6) - 1;
        var value = sample.CheckWith(file, text.Insert(end, seed)).First(p => p.Code == $"check.{check}") switch
        {
            { Code: "check.punctuation", Found: var found } => found[1..found.IndexOf('”', StringComparison.Ordinal)],
            { Code: "check.markup" } => "**",
            { Code: "check.quotes" or "check.pairs" or "check.script", Found: var found } => found[..1],
            { Found: var found } => found,
        };
        var exception = $"  - {{ clause: m1, check: {check}, value: {System.Text.Json.JsonSerializer.Serialize(value)}, reason: seeded }}\n";

        var problems = sample.CheckWith(file, AddException(text.Insert(end, seed), exception));

        if (value.Trim() == value)
            Assert.DoesNotContain(problems, p => p.Code != "check.source_changed");
        else
            // White space alone is no value that anyone could read.
            Assert.Contains(problems, p => p.Code == "field.value");
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_NoFinalStop_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = sample.Read(file);
        var end = text.IndexOf('\n', text.IndexOf("{#m1}\n", StringComparison.Ordinal) + 6);

        var problem = Assert.Single(sample.CheckWith(file, text.Remove(end - 1, 1)));

        Assert.Equal((file, LineOf(text, "{#m1}") + 1, "check.punctuation", "a final stop"), (problem.File, problem.Line, problem.Code, problem.Expected));
    }

    [Fact]
    public void Check_FaultInAList_IsFoundOnItsLine()
    {
        var text = sample.Read("plan/a1/en.md");
        var changed = text.Replace("\n\n{#m2}", "\n\n- one\n- two “ and\n- three.\n\n{#m2}", StringComparison.Ordinal);

        var problem = Assert.Single(sample.CheckWith("plan/a1/en.md", changed));

        Assert.Equal((LineOf(changed, "- two"), "check.pairs"), (problem.Line, problem.Code));
    }

    [Fact]
    public void Check_FaultInTheHeadingOfAGroup_IsFoundOnItsLine()
    {
        using var content = SmallContent.Create();
        content.Write("pages/for-investors/en.md", content.Read("pages/for-investors/en.md").Replace("two: Two", "two: Two “", StringComparison.Ordinal));

        var problem = Assert.Single(CheckContent.Run(ContentFolder.Read(content.Path).Value!), p => p.Code == "check.pairs");

        Assert.Equal(("pages/for-investors/en.md", 4), (problem.File, problem.Line));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_TextOfAnotherClause_IsFound(string culture)
    {
        var file = $"plan/a21/{culture}.md";
        var text = sample.Read(file);

        var problems = sample.CheckWith(file, Regex.Replace(text, @"(\{#m2\}\n(.*)\n\n\{#m3\}\n).*", "$1$2"));

        Assert.Contains(problems, p => (p.File, p.Line, p.Code) == (file, LineOf(text, "{#m3}") + 1, "check.repeated"));
    }

    public static TheoryData<string, string> EachTwo { get; } = new(
        from to in Culture.All
        from source in Culture.All
        where to != source && !to.IsSource
        select (to.Name, source.Name));

    [Theory]
    [MemberData(nameof(EachTwo))]
    public void Check_TextOfAnotherCulture_IsFound(string culture, string other)
    {
        var file = $"plan/a21/{culture}.md";
        var text = sample.Read(file);
        var copied = Regex.Match(sample.Read($"plan/a21/{other}.md"), @"\{#m2\}\n.*").Value;

        var problems = sample.CheckWith(file, Regex.Replace(text, @"\{#m2\}\n.*", copied));

        Assert.Contains(problems, p => (p.File, p.Line, p.Code) == (file, LineOf(text, "{#m2}") + 1, "check.script"));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ClauseMissing_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        // Without the exceptions of the clause, which nothing would need any more.
        var text = Regex.Replace(sample.Read(file), @"  - \{ clause: m2,.*\n", "");

        var problem = Assert.Single(sample.CheckWith(file, Regex.Replace(text, @"\{#m2\}\n.*\n\n", "")));

        Assert.Equal((file, LineOf(text, "{#m1}") + 1, "clause.missing", "no a1.m2"), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ClauseTooMany_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = sample.Read(file);

        var problem = Assert.Single(sample.CheckWith(file, text + "\n{#m9}\nx\n"));

        Assert.Equal((file, text.Count('\n') + 3, "clause.extra", "a1.m9"), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ClausesInAnotherOrder_AreFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = sample.Read(file);

        var problem = Assert.Single(sample.CheckWith(file, Regex.Replace(text, @"(\{#m1\}\n.*\n\n)(\{#m2\}\n.*\n\n)", "$2$1")));

        Assert.Equal((file, LineOf(text, "{#m1}") + 1, "clause.order", "a1.m2"), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    // culture, item, clause, what stands in the translation (a pattern), what the fault makes of it
    public static TheoryData<string, string, string, string, string> Figures { get; } = new()
    {
        { "en", "a21", "goal", "113", "131" },
        { "ja", "a21", "goal", "113", "131" },
        { "ko", "a21", "goal", "113", "131" },
        { "ru", "a21", "goal", "113", "131" },
        { "en", "a21", "goal", "113", "113 thousand" },
        { "en", "a21", "goal", " 15 ", " 15 hundred " },
        { "ja", "a21", "goal", "113", "113万" },
        { "ko", "a21", "goal", "113", "113만 " },
        { "ru", "a21", "goal", "113", "113 тыс." },
        { "en", "a21", "goal", " 15 ", " " },
        { "ja", "a21", "goal", "15", "多数" },
        { "ko", "a21", "goal", "15", "여러 " },
        { "ru", "a21", "goal", " 15 ", " " },
        { "en", "a1", "goal", "2035", "2053" },
        { "ja", "a1", "goal", "2035", "2053" },
        { "ko", "a1", "goal", "2035", "2053" },
        { "ru", "a1", "goal", "2035", "2053" },
        { "en", "a4", "m3", "seven", "several" },
        { "ja", "a4", "m3", "7大|七大|7つ|七つ", "各" },
        { "ko", "a4", "m3", "7대", "여러 " },
        { "ru", "a4", "m3", "сем[ьи]", "ряд" },
        { "en", "a1", "m1", "second runway", "runway" },
        { "ja", "a1", "m1", "第2滑走路", "滑走路" },
        { "ko", "a1", "m1", "제2활주로", "활주로" },
        { "ru", "a1", "m1", "второй взл", "взл" },
        { "en", "a8", "goal", "100-billion", "100-million" },
        { "ja", "a8", "goal", "1000億", "1000万" },
        { "ko", "a8", "goal", "1000억", "1000만" },
        { "ru", "a8", "goal", "100 млрд", "100 млн" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Check_FigureLostOrChanged_IsFound(string culture, string item, string clause, string pattern, string replacement)
    {
        var file = $"plan/{item}/{culture}.md";
        var text = sample.Read(file);
        var start = text.IndexOf($"{{#{clause}}}", StringComparison.Ordinal);
        Assert.Matches(pattern, text[start..]);

        var problem = Assert.Single(sample.CheckWith(file, text[..start] + Regex.Replace(text[start..], pattern, replacement)));

        Assert.Equal((file, LineOf(text, $"{{#{clause}}}") + 1, "check.figure"), (problem.File, problem.Line, problem.Code));
    }

    // culture, item, clause, the term's rendering there (a pattern), something else
    public static TheoryData<string, string, string, string, string> Terms { get; } = new()
    {
        { "en", "a4", "m2", "comprehensive bonded zones?", "tariff-free area" },
        { "ja", "a4", "m2", "総合保税区", "保税地域" },
        { "ko", "a4", "m2", "종합보세구", "보세 구역" },
        { "ru", "a4", "m2", "комплексн\\w+ бондов\\w+ зон\\w*", "таможенной территории" },
        { "en", "s1", "title", "hub", "pivot" },
        { "ja", "s1", "title", "ハブ", "拠点" },
        { "ko", "s1", "title", "허브", "거점" },
        { "ru", "s1", "title", "хаба", "центра" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Check_FixedTermRenderedOtherwise_IsFound(string culture, string item, string clause, string pattern, string replacement)
    {
        var file = $"plan/{item}/{culture}.md";
        var text = sample.Read(file);
        var mark = clause == "title" ? "# " : $"{{#{clause}}}\n";
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        Assert.Matches(new Regex(pattern, RegexOptions.IgnoreCase), text[start..]);

        var problem = Assert.Single(sample.CheckWith(file, text[..start] + Regex.Replace(text[start..], pattern, replacement, RegexOptions.IgnoreCase)));

        Assert.Equal((file, LineOf(text, mark) + (clause == "title" ? 0 : 1), "check.term"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_SourceChangedSinceTheStamp_IsFoundInEveryTranslation(string culture)
    {
        var text = sample.Read("plan/a1/zh-Hans.md");

        var problems = sample.CheckWith("plan/a1/zh-Hans.md", text.Replace("建成开放", "基本建成开放", StringComparison.Ordinal));

        var problem = Assert.Single(problems, p => p.File == $"plan/a1/{culture}.md");
        Assert.Equal((LineOf(sample.Read(problem.File), "  goal: {"), "check.source_changed"), (problem.Line, problem.Code));
        Assert.Equal(4, problems.Count);
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ClauseWithoutStamp_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = Regex.Replace(sample.Read(file), "  m2: .*\n", "");

        var problem = Assert.Single(sample.CheckWith(file, text));

        Assert.Equal((file, LineOf(text, "{#m2}") + 1, "check.stamp_missing"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [MemberData(nameof(EachTranslation))]
    public void Check_SummaryTooLong_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var words = culture switch
        {
            "zh-Hans" => new string('长', 61),
            "ja" => new string('長', 61),
            "ko" => string.Concat(Enumerable.Repeat("말 ", 31)),
            "ru" => string.Concat(Enumerable.Repeat("слово ", 31)),
            _ => string.Concat(Enumerable.Repeat("word ", 31)),
        };

        var problem = Assert.Single(sample.CheckWith(file, Regex.Replace(sample.Read(file), "summary: (.*)", $"summary: {words}$1")));

        Assert.Equal((file, 2, "check.summary_length"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_WrongCharactersInTheSummary_AreFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";

        var problem = Assert.Single(sample.CheckWith(file, Regex.Replace(sample.Read(file), "summary: (.*)[.。]", "summary: '$1\".'")));

        Assert.Equal((file, 2, "check.quotes"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_OtherFigureInTheSummary_IsFound(string culture)
    {
        var file = $"plan/a21/{culture}.md";

        var problem = Assert.Single(sample.CheckWith(file, Regex.Replace(sample.Read(file), "(summary: .*)113", "${1}311")));

        Assert.Equal((file, 2, "check.figure"), (problem.File, problem.Line, problem.Code));
    }

    // An entity that the glossary has too.
    [Theory]
    [InlineData("en", "Shenyang Airport Economic Zone", "Shenyang Aerotropolis")]
    [InlineData("ja", "瀋陽臨空経済区", "瀋陽空港都市")]
    [InlineData("ko", "선양 공항경제구", "선양 공항도시")]
    [InlineData("ru", "Шэньянская приаэропортовая экономическая зона", "Шэньянский аэрополис")]
    public void Check_NameThatContradictsTheGlossary_IsFound(string culture, string from, string to)
    {
        var text = sample.Read("terms/entities.yaml");

        var problem = Assert.Single(sample.CheckWith("terms/entities.yaml", text.Replace($"    {culture}: {from}", $"    {culture}: {to}", StringComparison.Ordinal)));

        Assert.Equal((LineOf(text, $"    {culture}: {from}"), "check.term"), (problem.Line, problem.Code));
    }

    [Theory]
    [InlineData("en", "100-billion", "100-million")]
    [InlineData("ja", "1000億", "1000万")]
    [InlineData("ko", "1000억", "1000만")]
    [InlineData("ru", "100 млрд", "100 млн")]
    public void Check_OtherFigureInAName_IsFound(string culture, string from, string to)
    {
        var text = sample.Read("terms/entities.yaml");
        var changed = Regex.Replace(text, $"(?<=\n    {culture}: .*){from}", to);

        Assert.All(sample.CheckWith("terms/entities.yaml", changed), p => Assert.Equal("check.figure", p.Code));
        Assert.NotEmpty(sample.CheckWith("terms/entities.yaml", changed));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ExceptionThatNothingNeeds_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = AddException(sample.Read(file), "  - { clause: goal, check: quotes, value: x, reason: none }\n");

        var problem = Assert.Single(sample.CheckWith(file, text));

        Assert.Equal((file, LineOf(text, "  - { clause: goal, check: quotes"), "check.exception_unneeded"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [MemberData(nameof(EachTranslation))]
    public void Check_ExceptionToAnUnknownCheck_IsFound(string culture)
    {
        var file = $"plan/a1/{culture}.md";
        var text = AddException(sample.Read(file), "  - { clause: goal, check: mood, value: x, reason: none }\n");

        var problem = Assert.Single(sample.CheckWith(file, text));

        Assert.Equal((file, "check.exception_unknown"), (problem.File, problem.Code));
    }

    public static TheoryData<string> EachTranslation { get; } = new(Culture.All.Where(c => !c.IsSource).Select(c => c.Name));

    private static int LineOf(string text, string find)
    {
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, find);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    private static string AddException(string text, string exception) =>
        text.Contains("\nexceptions:\n", StringComparison.Ordinal)
            ? text.Replace("\nexceptions:\n", $"\nexceptions:\n{exception}", StringComparison.Ordinal)
            : text.Replace("\ntranslation:\n", $"\nexceptions:\n{exception}translation:\n", StringComparison.Ordinal) is var added && added != text
                ? added
                : text.Replace("\n---\n", $"\nexceptions:\n{exception}---\n", StringComparison.Ordinal);
}
