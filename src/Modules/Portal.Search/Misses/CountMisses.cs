using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.ContentModel;
using Portal.Search.Answers;
using Portal.Search.Text;

namespace Portal.Search.Misses;

/// <summary>Counts searches that found nothing, beside the readers' requests: a full queue loses a count, never a page.</summary>
internal sealed class CountMisses(SaveMisses save, ILogger<CountMisses> logger) : BackgroundService
{
    private const int LongestQueue = 1_000;

    // Publishing waits for the same lock: many searches share one transaction.
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromDays(1);

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
        while (true)
        {
            await Task.Delay(SaveEvery, stoppingToken);
            await SaveAsync(CancellationToken.None);
            await WaitAsync(stoppingToken);
        }
    }

    // Old counts are forgotten also where nobody searches in vain any more.
    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        using var day = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        day.CancelAfter(ForgetEvery);
        try
        {
            await _queue.Reader.WaitToReadAsync(day.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_queue.Reader.Count > 0)
            await SaveAsync(cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        var misses = new List<(Culture, string)>();
        while (misses.Count < LongestQueue && _queue.Reader.TryRead(out var miss))
            misses.Add(miss);
        try
        {
            await save.RunAsync(misses, cancellationToken);
        }
        catch (Exception failure)
        {
            logger.LogWarning(failure, "{Count} searches without results could not be counted yet", misses.Count);
            misses.ForEach(miss => _queue.Writer.TryWrite(miss));
        }
    }
}
