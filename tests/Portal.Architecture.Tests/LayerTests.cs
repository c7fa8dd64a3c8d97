namespace Portal.Architecture.Tests;

/// <summary>Every rule holds for the real assemblies, and is broken by one that is made to break it.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, (Func<AssemblyUse, IEnumerable<string>> Rule, AssemblyUse Breaks)> Rules = new()
    {
        ["arrows up"] = (LayerRules.Arrows, new AssemblyUse("Portal.Platform", ["Portal.Contents"])),
        ["arrows between modules"] = (LayerRules.Arrows, new AssemblyUse("Portal.Plan", ["Portal.Search"])),
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

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_OnAnAssemblyThatBreaksIt_SaysSo(string name) =>
        Assert.NotEmpty(Rules[name].Rule(Rules[name].Breaks));
}
