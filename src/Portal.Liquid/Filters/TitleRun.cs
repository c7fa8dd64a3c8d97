namespace Portal.Liquid.Filters;

/// <summary>A part of a title inside which a line breaks only where its language and the style sheet let it.</summary>
/// <param name="Text">Characters; the runs of a title follow one another without gaps.</param>
/// <param name="IsWhole">True when a line never breaks in it, not even at its dashes and brackets.</param>
internal readonly record struct TitleRun(string Text, bool IsWhole)
{
    /// <summary>The parts of a title between which a line may break, or at whose ends it breaks as any text does.</summary>
    public static IReadOnlyList<TitleRun> Of(string title, ContentModel.Culture culture) =>
        IsUnspaced(culture) ? Phrases.Of(title) : SpacedTitle.Of(title, culture);

    /// <summary>True for languages written without spaces: their runs are phrases, with a place to break between any two.</summary>
    public static bool IsUnspaced(ContentModel.Culture culture) =>
        culture == ContentModel.Culture.Chinese || culture == ContentModel.Culture.Japanese;
}
