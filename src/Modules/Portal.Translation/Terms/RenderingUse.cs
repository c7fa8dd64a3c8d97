namespace Portal.Translation.Terms;

/// <summary>How a text uses a rendering.</summary>
internal enum RenderingUse
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In a form that its grammar wants: declined, conjugated, with particles or with a word in between.</summary>
    Inflected,

    /// <summary>Word for word.</summary>
    Literal,
}
