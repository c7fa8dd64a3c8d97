using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Portal.Liquid.Values;

namespace Portal.Liquid.Templates;

/// <summary>
/// <c>{% block name %}…{% endblock %}</c>. In a template that has a layout it fills the layout's block of that name;
/// in the outermost layout it prints what was filled in, else its own content.
/// </summary>
internal sealed class BlockStatement(string name, IReadOnlyList<Statement> statements) : Statement
{
    public IReadOnlyList<Statement> Statements => statements;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        var page = (PageContext)context;
        if (!page.IsOutermost)
            return Keep(page, encoder);
        if (page.FindBlock(name) is not { } filled)
            return statements.RenderStatementsAsync(writer, encoder, context);
        filled.CopyTo(writer);
        return new(Completion.Normal);
    }

    private async ValueTask<Completion> Keep(PageContext page, TextEncoder encoder)
    {
        var output = new PooledBuffer();
        await using var writer = new Utf8Writer(output);
        var completion = await statements.RenderStatementsAsync(writer, encoder, page);
        page.KeepBlock(name, output);
        return completion;
    }
}
