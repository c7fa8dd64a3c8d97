namespace Portal.Liquid;

/// <summary>
/// Lets templates read a type's public properties, in snake_case: <c>PlanTitle</c> is <c>plan_title</c>.
/// Objects of types without it are invisible to templates: they print nothing and are nil in conditions.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class TemplateModelAttribute : Attribute;
