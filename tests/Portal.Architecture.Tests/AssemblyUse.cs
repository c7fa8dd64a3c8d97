namespace Portal.Architecture.Tests;

/// <summary>An assembly and the assemblies that its code uses.</summary>
internal sealed record AssemblyUse(string Name, IReadOnlyList<string> Uses)
{
    /// <summary>Portal's own assemblies beside this test, by what their metadata refers to.</summary>
    public static IReadOnlyList<AssemblyUse> All { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "Portal.*.dll")
            .Select(System.Reflection.Assembly.LoadFrom)
            .Where(a => a.GetName().Name is { } name && !name.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(a => new AssemblyUse(a.GetName().Name!, [.. a.GetReferencedAssemblies().Select(r => r.Name!)]))];
}
