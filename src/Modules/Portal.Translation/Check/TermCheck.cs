using Portal.Translation.Terms;

namespace Portal.Translation.Check;

/// <summary>
/// Fixed terms of the glossary that a clause uses and its translation does not render as it must, and names that contradict the glossary's for the same thing.
/// </summary>
internal sealed class TermCheck(SourceTerms terms) : ITextCheck
{
    public string Name => "term";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        if (text.Source is null || text.Role is TextRole.Summary)
            yield break;
        foreach (var (term, isWithin) in terms.In(text.Source))
            if ((text.Role is TextRole.Name ? term.Source == text.Source : term.IsFixed) && term.Renderings.TryGetValue(text.Culture, out var rendering))
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
