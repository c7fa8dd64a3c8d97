using System.Globalization;
using Benchmarks.Search;

// Without a site, from the content files: rankings against the judged queries, and the time that indexing and ranking take.
return args switch
{
    ["search", var content, .. var rest] => SearchQuality.Run(content, rest.Contains("misses"), Console.Out),
    ["speed", var content, var clauses] => SearchSpeed.Run(content, int.Parse(clauses, CultureInfo.InvariantCulture), Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("search <content folder> [misses] | speed <content folder> <synthetic clauses>");
    return 2;
}
