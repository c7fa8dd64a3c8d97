using Fluid;
using Fluid.Ast;
using Parlot.Fluent;

namespace Portal.Liquid.Templates;

/// <summary>Liquid's grammar with layouts and blocks, and without the tags that pages have no use for.</summary>
internal sealed class ThemeParser : FluidParser
{
    public ThemeParser()
    {
        RegisteredTags["layout"] = String.ElseError("A template's name in quotes was expected after 'layout'")
            .AndSkip(TagEnd).Then<Statement>(static name => new LayoutStatement(name.ToString()));
        RegisteredTags["renderbody"] = TagEnd.Then<Statement>(static _ => new BodyStatement())
            .ElseError("Nothing was expected after 'renderbody'");
        RegisteredTags["block"] = Identifier.ElseError("A name was expected after 'block'")
            .AndSkip(TagEnd).And(AnyTagsList).AndSkip(CreateTag("endblock").ElseError("'{% endblock %}' was expected"))
            .Then<Statement>(static block => new BlockStatement(block.Item1, block.Item2));
        // 'include' shares its caller's variables and takes its name from data; 'render' does neither.
        RegisteredTags.Remove("include");
    }
}
