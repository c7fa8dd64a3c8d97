namespace Portal.Localization.Extract;

/// <summary>A module or a theme with the messages that it uses and so translates.</summary>
/// <param name="Name">Name of the project or the theme: "Portal.Plan", "Shenyang".</param>
/// <param name="Folder">Where its catalogues lie, from the repository's root, '/' separated: "themes/Shenyang/localization".</param>
/// <param name="Messages">In ordinal order of msgid; a message used in several places is there several times.</param>
public sealed record MessageOwner(string Name, string Folder, IReadOnlyList<SourceMessage> Messages);
