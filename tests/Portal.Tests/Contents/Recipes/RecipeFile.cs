using Portal.ContentModel;

namespace Portal.Tests.Contents.Recipes;

/// <summary>Recipes as Orchard Core writes them, to be broken by tests.</summary>
internal static class RecipeFile
{
    /// <summary>A whole recipe; the first step's line is 3 and each line of the steps follows.</summary>
    public static string Of(params string[] steps) => $"{{\n\"name\": \"test\", \"steps\": [\n{string.Join(",\n", steps)}\n] }}\n";

    /// <summary>A step of these items, its name in line 1 of the text and one item a line below.</summary>
    public static string Content(params string[] items) => $"{{ \"name\": \"content\", \"data\": [\n{string.Join(",\n", items)}\n] }}";

    /// <summary>A published page in all languages, a line each; Chinese first.</summary>
    public static string Pages(string set, string path = "news") => string.Join(",\n", Culture.All.Select(c => Page(set, c.Name, path)));

    /// <summary>A page that does not go public.</summary>
    public static string Draft(string set, string culture, string markdown = "Text.\\n") =>
        Page(set, culture, markdown: markdown).Replace("\"Published\": true", "\"Published\": false", StringComparison.Ordinal);

    /// <summary>A published page as one line of JSON, with the members that Orchard's export has.</summary>
    public static string Page(string set, string culture, string path = "news", string type = "Page", string title = "Title", string markdown = "Text.\\n") =>
        $$"""
        { "ContentItemId": "{{set}}{{culture}}", "ContentItemVersionId": "4n4v3trpkhqxp5052jmgc9b2x0", "ContentType": "{{type}}",
        "DisplayText": "{{title}}", "Latest": true, "Published": true, "ModifiedUtc": "2026-11-01T00:00:00Z", "Owner": "", "Author": "admin",
        "TitlePart": { "Title": "{{title}}" }, "AutoroutePart": { "Path": "{{culture}}/{{path}}", "SetHomepage": false },
        "LocalizationPart": { "LocalizationSet": "{{set}}", "Culture": "{{culture}}" }, "MarkdownBodyPart": { "Markdown": "{{markdown}}" } }
        """.ReplaceLineEndings(" ");
}
