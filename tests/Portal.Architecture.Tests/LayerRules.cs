namespace Portal.Architecture.Tests;

/// <summary>The rules of docs/modules.md. Each gives the sentences that say what breaks it.</summary>
internal static class LayerRules
{
    /// <summary>What lies under the modules, which docs/modules.md gives as one line of arrows.</summary>
    private static readonly Dictionary<string, string[]> UnderModules = new(StringComparer.Ordinal)
    {
        ["Portal.ContentModel"] = [],
        ["Portal.Platform"] = ["Portal.ContentModel"],
        ["Portal.Liquid"] = ["Portal.ContentModel", "Portal.Platform"],
        ["Portal.Migrations.Sqlite"] = ["Portal.Platform"],
        ["Portal.Migrations.PostgreSql"] = ["Portal.Platform"],
    };

    private static readonly string[] Base = ["Portal.ContentModel", "Portal.Platform", "Portal.Liquid"];

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Modules => ModuleTable.Read();

    /// <summary>The host and what lies under the modules are none.</summary>
    public static bool IsModule(string assembly) => assembly != "Portal.Web" && !UnderModules.ContainsKey(assembly);

    /// <summary>Arrows point one way, and between modules only along the list.</summary>
    public static IEnumerable<string> Arrows(AssemblyUse assembly)
    {
        if (assembly.Name == "Portal.Web")
            yield break;
        var allowed = UnderModules.GetValueOrDefault(assembly.Name) ?? (Modules.TryGetValue(assembly.Name, out var modules) ? [.. Base, .. modules] : null);
        if (allowed is null)
            yield return $"{assembly.Name} is not in the list of docs/modules.md";
        foreach (var use in assembly.Uses.Where(u => u.StartsWith("Portal.", StringComparison.Ordinal)).Except(allowed ?? []))
            yield return $"{assembly.Name} uses {use}";
    }

    /// <summary>Liquid templates are one project's business.</summary>
    public static IEnumerable<string> FluidOnlyInLiquid(AssemblyUse assembly) => Only(assembly, "Fluid", "Portal.Liquid");

    /// <summary>The index is one module's business.</summary>
    public static IEnumerable<string> LuceneOnlyInSearch(AssemblyUse assembly) => Only(assembly, "Lucene.Net", "Portal.Search");

    /// <summary>The content model knows neither the web nor the database.</summary>
    public static IEnumerable<string> ContentModelWithoutFrameworks(AssemblyUse assembly) =>
        assembly.Name == "Portal.ContentModel"
            ? assembly.Uses.Where(u => u.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || u.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
                .Select(u => $"Portal.ContentModel uses {u}")
            : [];

    /// <summary>The public pages have no tables of their own.</summary>
    public static IEnumerable<string> PagesWithoutDatabase(AssemblyUse assembly) =>
        assembly.Name is "Portal.Plan" or "Portal.Site" or "Portal.Liquid" or "Portal.Localization" or "Portal.Translation"
            ? assembly.Uses.Where(IsDatabase).Select(u => $"{assembly.Name} uses {u}")
            : [];

    private static bool IsDatabase(string name) =>
        name.StartsWith("Npgsql", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal);

    private static IEnumerable<string> Only(AssemblyUse assembly, string library, string owner) =>
        assembly.Name == owner ? [] : assembly.Uses.Where(u => u == library || u.StartsWith(library + ".", StringComparison.Ordinal)).Select(u => $"{assembly.Name} uses {u}");
}
