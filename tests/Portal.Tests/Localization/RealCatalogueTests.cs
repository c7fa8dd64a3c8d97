using System.Diagnostics;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Portal.ContentModel;
using Portal.Liquid.Templates;
using Portal.Localization;
using Portal.Localization.Extract;
using Portal.Localization.Po;

namespace Portal.Tests.Localization;

/// <summary>The catalogues as they lie in the source tree, against the messages that templates and code use.</summary>
public sealed class RealCatalogueTests
{
    private static readonly string Root = Path.GetDirectoryName(RealContent.Root)!;
    private static readonly IReadOnlyList<MessageOwner> Owners = ExtractMessages.From(Root);

    public static TheoryData<string> Files { get; } =
    [
        .. new[] { "src/Modules", "themes" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.po", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Where(f => !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> OwnersAndCultures { get; } = Pairs();

    [Theory]
    [MemberData(nameof(OwnersAndCultures))]
    public void Catalogue_OfEveryOwnerAndCulture_HasEveryMessageAndNoOther(string name, string culture)
    {
        var owner = Owners.Single(o => o.Name == name);
        var wanted = owner.Messages.Select(m => (m.Context, m.Id)).Distinct().ToList();
        var entries = Read($"{owner.Folder}/{culture}.po").Entries;

        Assert.Empty(wanted.Except(entries.Select(e => (e.Context, e.Id))));
        Assert.Empty(entries.Select(e => (e.Context, e.Id)).Except(wanted));
    }

    [Theory]
    [MemberData(nameof(OwnersAndCultures))]
    public void Catalogue_MessageThatCounts_HasTheFormsOfItsLanguage(string name, string culture)
    {
        var owner = Owners.Single(o => o.Name == name);
        var plurals = owner.Messages.Where(m => m.IdPlural is not null).ToDictionary(m => m.Id, m => m.IdPlural);
        var forms = PluralForms.Parse(PluralRule.Of(Culture.FromName(culture)).Header)!.Count;

        Assert.All(Read($"{owner.Folder}/{culture}.po").Entries, e =>
        {
            Assert.Equal(plurals.GetValueOrDefault(e.Id), e.IdPlural);
            Assert.Equal(e.IdPlural is null ? 1 : forms, e.Strings.Count);
        });
    }

    [Fact]
    public void Catalogues_OneMessageWithTwoOwners_HasOneTranslation()
    {
        var translations = Files.Select(f => f.Data)
            .SelectMany(f => Read(f).Entries.Select(e => (Culture: Path.GetFileNameWithoutExtension(f), e.Context, e.Id, Text: string.Join('|', e.Strings))))
            .Distinct()
            .GroupBy(e => (e.Culture, e.Context, e.Id));

        Assert.All(translations, t => Assert.Single(t));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Msgfmt_EveryCatalogue_AcceptsIt(string file)
    {
        using var msgfmt = Process.Start(new ProcessStartInfo("msgfmt", ["--check", "--output-file=/dev/null", Path.Combine(Root, file)])
        {
            RedirectStandardError = true,
        })!;
        var complaints = msgfmt.StandardError.ReadToEnd();
        msgfmt.WaitForExit();

        Assert.Equal((0, ""), (msgfmt.ExitCode, complaints));
    }

    [Fact]
    public void Extract_Templates_FindsEveryLiteralThatTheParserSees()
    {
        var seen = new Literals();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "themes"), "*.liquid", SearchOption.AllDirectories))
            seen.VisitTemplate(new ThemeParser().Parse(File.ReadAllText(file)));
        var found = Owners.Where(o => o.Folder.StartsWith("themes/", StringComparison.Ordinal)).SelectMany(o => o.Messages).Select(m => m.Id);

        Assert.Equal(seen.Messages.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    private static PoFile Read(string file)
    {
        var parsed = PoFile.Parse(File.ReadAllBytes(Path.Combine(Root, file)), file);
        return parsed.Value ?? throw new InvalidDataException(string.Join('\n', parsed.Problems));
    }

    private static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var owner in Owners)
            foreach (var culture in Culture.All)
                pairs.Add(owner.Name, culture.Name);
        return pairs;
    }

    private sealed class Literals : AstVisitor
    {
        public HashSet<string> Messages { get; } = new(StringComparer.Ordinal);

        public override Statement VisitOtherStatement(Statement statement)
        {
            if (statement is BlockStatement block)
                foreach (var inner in block.Statements)
                    Visit(inner);
            return statement;
        }

        protected override Expression VisitFilterExpression(FilterExpression filterExpression)
        {
            if (filterExpression is { Name: "t" or "plural", Input: LiteralExpression { Value: StringValue text } })
                Messages.Add(text.ToStringValue());
            return base.VisitFilterExpression(filterExpression);
        }
    }
}
