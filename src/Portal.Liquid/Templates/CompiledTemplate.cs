using Fluid;

namespace Portal.Liquid.Templates;

/// <param name="Name">Name by which pages and layouts are asked for.</param>
/// <param name="Body">The parsed template. Thread-safe.</param>
/// <param name="Layout">Name of the layout that it is printed in; null when it is a whole page.</param>
internal sealed record CompiledTemplate(string Name, IFluidTemplate Body, string? Layout);
