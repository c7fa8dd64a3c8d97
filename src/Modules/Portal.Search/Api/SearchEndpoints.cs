using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Search.Answers;
using Portal.Search.Misses;
using Portal.Site.Api;
using Portal.Site.Pages;

namespace Portal.Search.Api;

/// <summary>The JSON API of the search.</summary>
internal static class SearchEndpoints
{
    private const int MostResults = 50;
    private const int UsualResults = 10;
    private const int Suggestions = 8;

    private static readonly string[] Head = [HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "search", Search)
            .WithMetadata(new ParameterValues("type", services => services.GetRequiredService<PageTypes>().Names))
            .WithSummary("Searches the plan in all its languages.")
            .WithDescription("One result a page, with its best clause. Words in any of the five languages find the page.");
        Map(endpoints, "suggest", Suggest)
            .WithSummary("Names and titles of the plan that contain what was typed.");
    }

    // HEAD is an endpoint of its own, so that the description has every operation once.
    private static RouteHandlerBuilder Map(IEndpointRouteBuilder endpoints, string name, Delegate handler)
    {
        var path = "/api/v1/" + name;
        endpoints.MapMethods(path, Head, handler).ExcludeFromDescription();
        return endpoints.MapGet(path, handler).WithName(name).WithTags("Search")
            .WithMetadata(new ParameterValues("lang", _ => [.. Culture.All.Select(c => c.Segment), Culture.Chinese.Name]))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<SearchResponse>, ProblemHttpResult> Search(
        HttpContext context, AnswerQuestion answers, PublishedContent content, PageTypes types, CountMisses misses, ApiProblems problems, Localizer localizer,
        [Description("What to look for; characters are Unicode scalar values, an emoji is one. White space around it does not count.")]
        [MaxLength(Question.LongestText)] string? q,
        [Description("Language of the answer. Without it, Accept-Language decides.")] string? lang,
        [Description("Only pages of this content type.")] string? type,
        [Description("Most results. What is less or more counts as the least or the most.")]
        [Range(1, MostResults), DefaultValue(UsualResults)] int? limit)
    {
        if (Find(lang, context) is not { } culture)
            return problems.Of(context, SearchErrors.UnknownLanguage(lang!));
        if (!string.IsNullOrEmpty(type) && !types.Names.Contains(type, StringComparer.Ordinal))
            return problems.Of(context, SearchErrors.UnknownType(type, types.Names));

        var question = new Question(First(context), culture)
        {
            Type = string.IsNullOrEmpty(type) ? null : type,
            Limit = Math.Clamp(limit ?? UsualResults, 1, MostResults),
        };
        var found = answers.Run(question, content.Current);
        if (!found.IsSuccess)
            return problems.Of(context, found.Error);
        if (found.Value.Total == 0)
            misses.Count(question);
        var text = localizer.For(culture);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SearchResponse(
            found.Value.Total, [.. found.Value.Answers.Select(answer => Item(answer, culture, text, context.Request.PathBase))]));
    }

    private static Results<Ok<IReadOnlyList<string>>, ProblemHttpResult> Suggest(
        HttpContext context, SuggestTerms suggest, ApiProblems problems,
        [Description("What was typed so far; counted as in a search.")] [MaxLength(Question.LongestText)] string? q,
        [Description("Language of the suggestions. Without it, Accept-Language decides.")] string? lang)
    {
        if (Find(lang, context) is not { } culture)
            return problems.Of(context, SearchErrors.UnknownLanguage(lang!));
        var names = suggest.Matching(culture, First(context), Suggestions);
        if (!names.IsSuccess)
            return problems.Of(context, names.Error);
        // Without lang the answer depends on Accept-Language, and what is typed next differs anyway.
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(names.Value);
    }

    // Of a query given twice the first counts, as on the page; bound parameters would join them.
    private static string First(HttpContext context) => context.Request.Query[PageQuery.Search] is [{ } first, ..] ? first : "";

    private static SearchResponseItem Item(Answer answer, Culture culture, CultureTexts text, PathString pathBase)
    {
        var highlights = new List<HitRange>();
        var position = 0;
        foreach (var segment in answer.Clause)
        {
            if (segment.Hit)
                highlights.Add(new HitRange(position, segment.Text.Length));
            position += segment.Text.Length;
        }

        return new SearchResponseItem(
            answer.Type, answer.Type == "action" ? answer.Number : null, answer.ClauseId, answer.TitleText,
            $"{pathBase}{Addresses.Of(culture, answer.Path)}#{answer.ClauseId}", answer.ClauseText, Math.Round(answer.Score, 4),
            WhyFound.In(text, answer), highlights);
    }

    private static Culture? Find(string? lang, HttpContext context)
    {
        if (string.IsNullOrEmpty(lang))
            return AcceptLanguage.Choose(context.Request.Headers.AcceptLanguage);
        return Culture.TryFromSegment(lang, out var culture) || Culture.TryFromName(lang, out culture) ? culture : null;
    }
}
