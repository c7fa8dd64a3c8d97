using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Portal.Liquid.Templates;

/// <summary><c>{% layout 'name' %}</c>, read at compile time; prints nothing.</summary>
internal sealed class LayoutStatement(string name) : Statement
{
    public string Name => name;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        new(Completion.Normal);
}
