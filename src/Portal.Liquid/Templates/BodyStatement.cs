using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Portal.Liquid.Templates;

/// <summary><c>{% renderbody %}</c>: in a layout, what the template that uses it printed outside its blocks.</summary>
internal sealed class BodyStatement : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        ((PageContext)context).Body?.CopyTo(writer);
        return new(Completion.Normal);
    }
}
