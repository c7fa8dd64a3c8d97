using Portal.ContentModel;
using Portal.Translation.Terms;

namespace Portal.Translation.Check.Typography;

/// <summary>Han characters where the language is written without them. In brackets they may stand if a term's own rendering has them there.</summary>
internal sealed class HanCheck(TermNames names) : ITextCheck
{
    public string Name => "han";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        if (text.Role is TextRole.Name || text.Culture == Culture.Chinese || text.Culture == Culture.Japanese)
            yield break;
        foreach (var (start, run) in RuneScripts.HanRuns(text.Text))
        {
            var inBrackets = start > 0 && text.Text[start - 1] == '(' && text.Text.AsSpan(start + run.Length).StartsWith(")", StringComparison.Ordinal);
            yield return new Finding(run, run, $"no Han characters in {text.Culture.Name}, or an exception with its reason")
            {
                Position = start,
                IsTolerated = inBrackets && names.HasInBrackets(text.Culture, run),
            };
        }
    }
}
