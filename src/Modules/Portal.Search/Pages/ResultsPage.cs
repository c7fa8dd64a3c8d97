using Microsoft.AspNetCore.Http;
using Portal.Search.Answers;
using Portal.Search.Misses;
using Portal.Site.Pages;

namespace Portal.Search.Pages;

/// <summary>The search page: complete without scripts, every state an address.</summary>
internal sealed class ResultsPage(AnswerQuestion answers, SuggestTerms suggest, CountMisses misses) : IFixedPage
{
    private const int PageSize = 10;
    private const int NearNames = 6;

    public string Path => "search";

    public Page Build(PageRequest request)
    {
        var text = request.Text;
        var model = Model(request, SearchAddress.From(request));
        var status = model.TooLong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        var title = model.Query is null ? text.T("Search the plan") : text.T("Search: {0}", model.Query);
        return new Page("search", model, new PageHead
        {
            Title = title,
            Description = text.T("Search the plan’s clauses in any of its five languages."),
            NoIndex = true,
            Type = "website",
            Nav = "search",
        })
        { Cacheable = false, Status = status };
    }

    private ResultsModel Model(PageRequest request, SearchAddress address)
    {
        var empty = new ResultsModel
        {
            Query = address.Query.Length == 0 ? null : address.Query,
            SuggestUrl = $"/api/v1/suggest?lang={request.Culture.Segment}&q=",
            Terms = ResultFacets.Terms(request),
        };
        if (empty.Query is null)
            return empty;

        var question = new Question(address.Query, request.Culture)
        {
            Type = address.Kind,
            Section = address.Section,
            Place = address.Place,
            ForPage = true,
            Offset = (address.Page - 1) * PageSize,
            Limit = PageSize,
        };
        var found = answers.Run(question, request.Content.Snapshot);
        if (!found.IsSuccess)
            return empty with { Query = TypedText.Cut(address.Query, Question.LongestText), TooLong = Question.LongestText };
        empty = empty with { DidYouMean = found.Value.Meant is { } meant ? new LinkModel(meant, address.With(meant).ToString()) : null };
        if (found.Value.Unfiltered > 0)
            empty = empty with { Clear = ResultFacets.Clear(request, address) };
        if (found.Value.Total == 0)
            return Nothing(request, address, question, empty);
        if (address.Page > Pages(found.Value.Total))
            return Model(request, address with { Page = Pages(found.Value.Total) });
        return empty with
        {
            Total = found.Value.Total,
            Results = [.. found.Value.Answers.Select(answer => Result(request, answer))],
            Facets = ResultFacets.Of(request, address, found.Value.Facets),
            Pages = Pager(address, found.Value.Total),
        };
    }

    private ResultsModel Nothing(PageRequest request, SearchAddress address, Question question, ResultsModel empty)
    {
        if (address.Page == 1)
            misses.Count(question);
        var near = suggest.Near(request.Culture, address.Query, NearNames);
        return empty with { Near = [.. near.Select(name => new LinkModel(name, address.With(name).ToString()))] };
    }

    private static ResultModel Result(PageRequest request, Answer answer)
    {
        var lang = answer.TextCulture == request.Culture ? null : answer.TextCulture.HtmlLang;
        var url = request.Address(answer.Path);
        var isPlan = PageKinds.IsPlan(answer.Type);
        var text = answer.ClauseText == answer.TitleText ? [] : answer.Clause;
        return new ResultModel(
            url, answer.Title, lang, answer.Type == "action" ? answer.Number : null, ResultFacets.SectionTitle(request, answer.Section),
            PageKinds.Name(request.Text, answer.Type), new ResultClause(isPlan ? answer.ClauseId : null, $"{url}#{answer.ClauseId}", lang, text),
            WhyFound.In(request.Text, answer));
    }

    private static PagerModel Pager(SearchAddress address, int total)
    {
        var count = Pages(total);
        return new PagerModel(
            address.Page > 1 ? (address with { Page = address.Page - 1 }).ToString() : null,
            address.Page < count ? (address with { Page = address.Page + 1 }).ToString() : null,
            address.Page, count);
    }

    private static int Pages(int total) => (total + PageSize - 1) / PageSize;
}
