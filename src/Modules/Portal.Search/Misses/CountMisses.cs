using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.ContentModel;
using Portal.Platform.Storage;
using Portal.Search.Answers;
using Portal.Search.Text;

namespace Portal.Search.Misses;

/// <summary>Counts searches that found nothing, beside the readers' requests: a full queue loses a count, never a page.</summary>
internal sealed class CountMisses(WriteSessions sessions, TimeProvider time, ILogger<CountMisses> logger) : BackgroundService
{
    private const int LongestQueue = 1_000;

    private readonly Channel<(Culture Culture, string Query)> _queue = Channel.CreateBounded<(Culture, string)>(
        new BoundedChannelOptions(LongestQueue) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Counts a question that found nothing, unless its filters may be why, or it holds no word.</summary>
    public void Count(Question question)
    {
        if (question is not { Type: null, Section: null, Place: null } || !TypedText.HasWords(question.Text))
            return;
        var folded = FoldedText.Of(TypedText.Plain(question.Text).Trim()).Text;
        _queue.Writer.TryWrite((question.Culture, TypedText.Cut(folded, Question.LongestText)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (culture, query) in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SaveAsync(culture, query, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogWarning(failure, "A search without results was not counted");
            }
        }
    }

    private async Task SaveAsync(Culture culture, string query, CancellationToken cancellationToken)
    {
        var day = ShanghaiTime.DateOf(time.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var session = await sessions.BeginAsync(cancellationToken);
        var row = await session.Db.Set<SearchMissRow>().FindAsync([day, culture.Name, query], cancellationToken);
        if (row is null)
            session.Db.Add(row = new SearchMissRow { Day = day, CultureName = culture.Name, Query = query });
        row.Count++;
        await session.CommitAsync(cancellationToken);
    }
}
