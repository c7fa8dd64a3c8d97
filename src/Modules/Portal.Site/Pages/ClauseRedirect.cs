using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.Contents.Published;
using Portal.Contents.Types;

namespace Portal.Site.Pages;

/// <summary>Leads from a clause's permanent link to the clause on its page.</summary>
internal sealed class ClauseRedirect(PublishedContent content, ContentTypes types)
{
    /// <summary>The clause's address in a language: "/en/actions/12-slug#a12.m3"; null when no such clause is published.</summary>
    /// <param name="clauseId">Full id; case is forgiven, since printed addresses are typed by hand.</param>
    public async Task<string?> FindAsync(Culture culture, string clauseId, CancellationToken cancellationToken)
    {
        var id = clauseId.ToLowerInvariant();
        if (!ClauseScheme.IsFullId(id))
            return null;

        var read = await content.OpenAsync(cancellationToken);
        return read.FindItemOfClause(id) is { } item
               && read.FindShared(item) is { } shared
               && types.Find(shared.Type)?.PathFor(shared.Content) is { } path
            ? $"{Addresses.Of(culture, path)}#{id}"
            : null;
    }

    /// <summary>Answers 302: the page that a clause stands on may get another path, the permanent link stays.</summary>
    public static void Send(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(context.Request.PathBase.ToUriComponent() + address);
    }
}
