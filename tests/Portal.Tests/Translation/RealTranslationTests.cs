using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.Contents.Files;
using Portal.Translation.Check;
using Portal.Translation.Check.Figures;
using Portal.Translation.Terms;

namespace Portal.Tests.Translation;

/// <summary>The whole plan in all languages: sound as it is, and no fixed term or figure of it that a check would not miss.</summary>
public sealed class RealTranslationTests
{
    private static readonly ContentFolder Folder = ContentFolder.Read(RealContent.Root).Value!;

    [Theory]
    [InlineData("")]
    [MemberData(nameof(AmbientCulture.Treacherous), MemberType = typeof(AmbientCulture))]
    public void Check_RealContent_IsSound(string culture)
    {
        using var _ = new AmbientCulture(culture);

        Assert.Equal([], CheckContent.Run(Folder));
    }

    [Theory]
    [MemberData(nameof(SeededFaultTests.EachTranslation), MemberType = typeof(SeededFaultTests))]
    public void Check_EveryFixedTermTakenOut_IsMissed(string culture)
    {
        var terms = new SourceTerms(GlossaryTerm.From(Folder.Items));
        var check = new TermCheck(terms);
        var taken = 0;
        foreach (var (source, translation) in Pairs(Culture.FromName(culture)))
            foreach (var (term, isWithin) in terms.In(source).Where(t => t.Term.IsFixed && !t.IsWithin))
            {
                _ = isWithin;
                // All words of the rendering, wherever they stand, become another one.
                var rendering = term.Renderings[Culture.FromName(culture)];
                var without = WithoutWords(translation, rendering);
                var findings = check.Run(new CheckedText(Culture.FromName(culture), without, source)).Where(f => f.Value == term.Id && !f.IsTolerated);
                Assert.True(findings.Count() == 1, $"{term.Id}: {rendering} in “{without}”");
                taken++;
            }

        Assert.True(taken > 150, $"only {taken} uses of fixed terms");
    }

    [Theory]
    [MemberData(nameof(SeededFaultTests.EachTranslation), MemberType = typeof(SeededFaultTests))]
    public void Check_EveryFigureInDigitsTakenOut_IsMissed(string culture)
    {
        var check = new FigureCheck();
        var taken = 0;
        foreach (var (source, translation) in Pairs(Culture.FromName(culture)))
            foreach (var figure in SourceFigures.In(source).Where(f => f.IsDigits))
            {
                var without = Regex.Replace(translation, $@"(?<![0-9]){Regex.Escape(figure.Text)}(?![0-9])", "…");
                var findings = check.Run(new CheckedText(Culture.FromName(culture), without, source));
                Assert.True(findings.Any(f => f.Value == figure.Text), $"{figure.Text} in “{without}”");
                taken++;
            }

        Assert.True(taken > 40, $"only {taken} figures");
    }

    [Theory]
    [MemberData(nameof(SeededFaultTests.EachTranslation), MemberType = typeof(SeededFaultTests))]
    public void Check_EmptyTranslation_LacksEveryFigure(string culture)
    {
        var check = new FigureCheck();
        foreach (var (source, _) in Pairs(Culture.FromName(culture)))
            Assert.Equal(
                SourceFigures.In(source).Select(f => f.Text),
                check.Run(new CheckedText(Culture.FromName(culture), "…", source)).Select(f => f.Value));
    }

    // Title and clauses of the plan with their translations.
    private static IEnumerable<(string Source, string Translation)> Pairs(Culture culture)
    {
        foreach (var item in Folder.Items.Where(i => i.File.StartsWith("plan/", StringComparison.Ordinal)))
        {
            var (source, translation) = (item.Sources[Culture.Chinese].Text!, item.Sources[culture].Text!);
            yield return (source.Title, translation.Title);
            foreach (var clause in source.Body)
                yield return (clause.Text, translation.Find(clause.Id)!.Text);
        }
    }

    private static string WithoutWords(string translation, string rendering)
    {
        var stems = Regex.Matches(rendering, @"[\p{L}\p{N}]+").Select(m => m.Value).Where(w => w.Length > 3 || !Regex.IsMatch(w, "^[a-zа-я]+$"))
            .Select(w => Regex.Escape(w[..Math.Min(w.Length, w.Length > 5 ? w.Length - 3 : w.Length)]));
        return Regex.Replace(translation, $"(?:{string.Join('|', stems)})", "xx", RegexOptions.IgnoreCase);
    }
}
