using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Portal.Liquid.Templates;

/// <summary>Collects what a parsed template asks of its theme, so that what is missing is found at start, not by a reader.</summary>
internal sealed class TemplateUses : AstVisitor
{
    public HashSet<string> Filters { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Rendered { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>Layout tags wherever they stand.</summary>
    public List<LayoutStatement> Layouts { get; } = [];

    public static TemplateUses Of(IFluidTemplate template)
    {
        var uses = new TemplateUses();
        uses.VisitTemplate(template);
        return uses;
    }

    /// <summary>The layout, when the tag stands before everything but white space and comments.</summary>
    public static string? LeadingLayout(IFluidTemplate template)
    {
        foreach (var statement in ((IStatementList)template).Statements)
            switch (statement)
            {
                case LayoutStatement layout:
                    return layout.Name;
                case CommentStatement:
                case TextSpanStatement text when string.IsNullOrWhiteSpace(text.Text.ToString()):
                    continue;
                default:
                    return null;
            }

        return null;
    }

    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is LayoutStatement layout)
            Layouts.Add(layout);
        if (statement is BlockStatement block)
            foreach (var inner in block.Statements)
                Visit(inner);
        return base.VisitOtherStatement(statement);
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        Filters.Add(filterExpression.Name);
        if (filterExpression is { Name: "asset", Input: LiteralExpression { Value: var name } })
            Assets.Add(name.ToStringValue());
        return base.VisitFilterExpression(filterExpression);
    }

    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        Rendered.Add(renderStatement.Path);
        return base.VisitRenderStatement(renderStatement);
    }
}
