using System.Globalization;
using Portal.Platform.Storage;
using Portal.Search.Misses;

namespace Portal.Web.Commands;

/// <summary>Shows staff which words readers look for in vain.</summary>
internal sealed class MissesCommand : ICommand
{
    private const int UsualDays = 30;
    private const int MostDays = 3650;

    public string Name => "search misses";

    public string Usage => "[days]  list the searches of the last days (30) that found nothing, by language, most frequent first";

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var days = UsualDays;
        if (arguments.Count > 1 || (arguments.Count == 1 && !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out days)) || days is < 1 or > MostDays)
        {
            await output.WriteLineAsync($"{Name} {Usage}");
            return 2;
        }

        await services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
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
