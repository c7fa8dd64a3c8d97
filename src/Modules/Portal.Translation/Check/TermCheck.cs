using Portal.Translation.Terms;

namespace Portal.Translation.Check;

/// <summary>Fixed terms of the glossary that the source uses and the translation does not render as it must.</summary>
internal sealed class TermCheck(SourceTerms terms) : ITextCheck
{
    public string Name => "term";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        if (text.Source is null || text.Role is not TextRole.Clause)
            yield break;
        foreach (var (term, isWithin) in terms.In(text.Source))
            if (term.IsFixed && term.Renderings.TryGetValue(text.Culture, out var rendering))
            {
                var use = RenderingMatch.Find(text.Culture, text.Text, rendering);
                if (use is not RenderingUse.Literal)
                    yield return new Finding(term.Id, $"{term.Source} ({term.Id}) without its rendering", rendering)
                    {
                        // An inflected form may be explained, and so may the parts of a longer term.
                        IsTolerated = use is RenderingUse.Inflected || isWithin,
                    };
            }
    }
}
