namespace Portal.ContentModel.Types;

/// <summary>The English article of a content type's name, for messages to editors.</summary>
public static class Article
{
    /// <returns>"an entity", "a term". By the first letter, which is enough for names that are plain nouns.</returns>
    public static string With(string name) => name is ['a' or 'e' or 'i' or 'o' or 'u', ..] ? $"an {name}" : $"a {name}";
}
