using System.Globalization;

namespace Portal.Translation.Check.Figures;

/// <summary>
/// Figures of the source that the translation lacks. Digits of clauses stay digits; all other figures may become digits or words, with the scale right.
/// </summary>
internal sealed class FigureCheck : ITextCheck
{
    public string Name => "figure";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        if (text.Source is null)
            yield break;
        var stated = StatedFigures.In(text.Culture, text.Text);
        foreach (var figure in SourceFigures.In(text.Source))
        {
            var inDigits = figure.IsDigits && text.Role is TextRole.Clause;
            if (!(inDigits ? stated.Digits : stated.All).Contains(figure.Value) && !(figure.IsMonth && stated.Months.Contains(figure.Value)))
                yield return new Finding(
                    figure.Text, $"no {figure.Text}", string.Create(CultureInfo.InvariantCulture, $"{figure.Value} in {(inDigits ? "digits" : "digits or words")}"));
        }
    }
}
