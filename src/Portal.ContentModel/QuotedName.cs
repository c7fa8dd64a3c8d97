namespace Portal.ContentModel;

/// <summary>Names that the plan puts in quotation marks: “东北亚国际消费中心”, «умный город».</summary>
public static class QuotedName
{
    private static readonly char[] Marks = ['“', '”', '「', '」', '‘', '’', '«', '»', '《', '》'];

    /// <summary>The name without the marks around it, as readers type it.</summary>
    public static string Bare(string name) => name.Trim(Marks);
}
