namespace Portal.Architecture.Tests;

/// <summary>Every rule holds for the real assemblies, and is broken by one that is made to break it.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, (Func<AssemblyUse, IEnumerable<string>> Rule, AssemblyUse Breaks)> Rules = new()
    {
        ["arrows up"] = (LayerRules.Arrows, new AssemblyUse("Portal.Platform", ["Portal.Contents"])),
        ["arrows between modules"] = (LayerRules.Arrows, new AssemblyUse("Portal.Plan", ["Portal.Search"])),
        ["arrows to what is left out"] = (LayerRules.Arrows, new AssemblyUse("Portal.Localization", ["Portal.Contents"])),
        ["unlisted module"] = (LayerRules.Arrows, new AssemblyUse("Portal.New", [])),
        ["fluid"] = (LayerRules.FluidOnlyInLiquid, new AssemblyUse("Portal.Plan", ["Fluid"])),
        ["lucene"] = (LayerRules.LuceneOnlyInSearch, new AssemblyUse("Portal.Site", ["Lucene.Net"])),
        ["content model"] = (LayerRules.ContentModelWithoutFrameworks, new AssemblyUse("Portal.ContentModel", ["Microsoft.AspNetCore.Http"])),
        ["tables"] = (LayerRules.PagesWithoutDatabase, new AssemblyUse("Portal.Plan", ["Microsoft.Data.Sqlite"])),
    };

    public static TheoryData<string> Names { get; } = [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_OnTheRealAssemblies_Holds(string name)
    {
        Assert.True(AssemblyUse.All.Count >= 12, $"{AssemblyUse.All.Count} assemblies");
        Assert.Empty(AssemblyUse.All.SelectMany(Rules[name].Rule));
    }

    [Fact]
    public void ModulesDocument_ListsTheModulesThatThereAre()
    {
        var modules = AssemblyUse.All.Select(a => a.Name).Where(LayerRules.IsModule);

        Assert.Equal(modules.Order(StringComparer.Ordinal), ModuleTable.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ModulesDocument_ListsNoModuleThatIsLowerInTheTable()
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (module, references) in ModuleTable.Read())
        {
            Assert.Empty(references.Except(above));
            above.Add(module);
        }
    }

    [Fact]
    public void ModulesDocument_RowThatChanges_ChangesTheRule()
    {
        var table = ModuleTable.Parse(["| module | what | may reference |", "| Portal.A | one | – |", "| Portal.B | two | A, C |"]);

        Assert.Equal([], table["Portal.A"]);
        Assert.Equal(["Portal.A", "Portal.C"], table["Portal.B"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_OnAnAssemblyThatBreaksIt_SaysSo(string name) =>
        Assert.NotEmpty(Rules[name].Rule(Rules[name].Breaks));
}
