using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Site.Pages;

/// <summary>A page before it is rendered.</summary>
/// <param name="Template">Name of the theme's template, without folder or extension.</param>
/// <param name="Model">The template's own record; templates see it as <c>page</c>.</param>
/// <param name="Head">What the page says of itself.</param>
public sealed record Page(string Template, object Model, PageHead Head)
{
    /// <summary>HTTP status; only 200 is cached.</summary>
    public int Status { get; init; } = 200;

    /// <summary>False for pages that depend on what no tag stands for, such as a search.</summary>
    public bool Cacheable { get; init; } = true;
}

/// <summary>What a page says of itself to browsers, search engines and social networks.</summary>
public sealed record PageHead
{
    /// <summary>Without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences.</summary>
    public required string Description { get; init; }

    /// <summary>True: search engines are asked not to list the page.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Cultures in which this page really exists; only these are its alternates. A page shown in its source language
    /// for want of a translation is canonical to the source.</summary>
    public IReadOnlyList<Culture> Cultures { get; init; } = Culture.All;

    /// <summary>Open Graph type.</summary>
    public string Type { get; init; } = "article";

    /// <summary>Entry of the main navigation that this page belongs to; "" for none.</summary>
    public string Nav { get; init; } = "";

    /// <summary>JSON-LD; addresses in it are absolute.</summary>
    public JsonNode? JsonLd { get; init; }
}
