using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Platform.Errors;
using Portal.Search.Answers;
using Portal.Search.Misses;
using Portal.Site.Pages;

namespace Portal.Search.Api;

/// <summary>The JSON API of the search.</summary>
internal static class SearchEndpoints
{
    private const int MostResults = 50;
    private const int Suggestions = 8;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/v1/search", Search).WithName("search").WithTags("Search")
            .WithSummary("Searches the plan in all its languages.")
            .WithDescription("One result a page, with its best clause. Words in any of the five languages find the page.");
        endpoints.MapGet("/api/v1/suggest", Suggest).WithName("suggest").WithTags("Search")
            .WithSummary("Names and titles of the plan that contain what was typed.");
    }

    private static Results<Ok<SearchResponse>, ProblemHttpResult> Search(
        HttpContext context, AnswerQuestion answers, CountMisses misses, Localizer localizer,
        [Description("What to look for; at most 200 characters.")] string? q,
        [Description("Language of the answer: zh or zh-Hans, en, ja, ko, ru. Without it, Accept-Language decides.")] string? lang,
        [Description("Only pages of this content type: action, section, phase, part, plan, page, guide, update.")] string? type,
        [Description("Most results, 1 to 50; 10 without it.")] int? limit)
    {
        if (Find(lang, context) is not { } culture)
            return Problem(SearchErrors.UnknownLanguage(lang!), localizer.For(Culture.English));

        var text = localizer.For(culture);
        var question = new Question(q ?? "", culture) { Type = type, Limit = Math.Clamp(limit ?? 10, 1, MostResults) };
        var found = answers.Run(question);
        if (!found.IsSuccess)
            return Problem(found.Error, text);
        if (found.Value.Total == 0 && question.Text.Trim().Length > 0)
            misses.Count(culture, question.Text);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SearchResponse(
            found.Value.Total, [.. found.Value.Answers.Select(answer => Item(answer, culture, text, context.Request.PathBase))]));
    }

    private static Results<Ok<IReadOnlyList<string>>, ProblemHttpResult> Suggest(
        HttpContext context, SuggestTerms suggest, Localizer localizer,
        [Description("What was typed so far.")] string? q,
        [Description("Language of the suggestions: zh or zh-Hans, en, ja, ko, ru.")] string? lang) =>
        Find(lang, context) is { } culture
            ? TypedResults.Ok(suggest.Matching(culture, q ?? "", Suggestions))
            : Problem(SearchErrors.UnknownLanguage(lang!), localizer.For(Culture.English));

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

    private static ProblemHttpResult Problem(Error error, CultureTexts text) => TypedResults.Problem(new ProblemDetails
    {
        Status = ErrorStatus.Of(error),
        Title = text.Of(error),
        Extensions = { ["code"] = error.Code },
    });
}
