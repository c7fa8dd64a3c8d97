using System.Globalization;
using Portal.Platform.Storage;
using Portal.Search.Misses;

namespace Portal.Web.Commands;

/// <summary>Shows staff which words readers look for in vain.</summary>
internal sealed class MissesCommand : ICommand
{
    private const int UsualDays = 30;

    public string Name => "search misses";

    public string Usage => "[days]  list the searches of the last days (30; at most 366) that found nothing, by language, most frequent first";

    public (int Least, int Most) Takes => (0, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var days = UsualDays;
        if ((arguments.Count == 1 && !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out days)) || days is < 1 or > ListMisses.MostDays)
        {
            await output.WriteLineAsync($"{Name} {Usage}");
            return 2;
        }

        await services.GetRequiredService<RequireDatabase>().RunAsync(cancellationToken);
        var misses = await services.GetRequiredService<ListMisses>().RunAsync(days, cancellationToken);
        foreach (var language in misses.GroupBy(miss => miss.CultureName))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{language.Key}: {language.Sum(miss => miss.Count)}"));
            foreach (var miss in language)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{miss.Count,7}  {Printable(miss.Query)}"));
        }

        if (misses.Count == 0)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Every search of the last {days} days found something."));
        return 0;
    }

    // Readers type it, and a terminal obeys control characters.
    private static string Printable(string query) => string.Concat(query.Select(c => char.IsControl(c) ? ' ' : c));
}
