namespace Portal.Translation.Check;

/// <summary>One rule for texts. What it finds can be allowed by an exception in the front matter.</summary>
internal interface ITextCheck
{
    /// <summary>Name in exceptions, and after "check." in problem codes.</summary>
    string Name { get; }

    IEnumerable<Finding> Run(CheckedText text);
}
