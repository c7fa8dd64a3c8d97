using Portal.Liquid;

namespace Portal.Search.Answers;

/// <summary>A piece of text that either matches the query or doesn't.</summary>
[TemplateModel]
internal sealed record Segment(string Text, bool Hit);
