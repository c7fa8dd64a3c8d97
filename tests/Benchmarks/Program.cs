using Benchmarks.Search;

// Without a site: dotnet run --project tests/Benchmarks -- search <content folder> [misses]
if (args is ["search", var content, .. var rest])
    return SearchQuality.Run(content, rest.Contains("misses"), Console.Out);
Console.Error.WriteLine("search <content folder> [misses]");
return 2;
