namespace Portal.Platform;

/// <summary>The modules of this host, in the order in which the host lists them.</summary>
public sealed record ModuleList(IReadOnlyList<IModule> All);
