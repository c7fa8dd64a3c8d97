using System.Globalization;
using Portal.Liquid.Themes;
using Portal.Platform.Storage;
using Portal.Search;
using Portal.Search.Index;

namespace Portal.Web.Settings;

/// <summary>Reads every setting before anything is made from one, so that a wrong one stops the start and not the first reader.</summary>
internal sealed class CheckSettings
{
    private static readonly string[] Paths = ["Search:Folder", "Content:Folder", "Setup:Recipe"];
    private static readonly string[] Counts = ["Limits:SearchesPerSecond", "Limits:SearchBurst", "Limits:RetrySeconds"];

    private readonly IConfiguration _configuration;
    private readonly List<SettingProblem> _problems = [];

    private CheckSettings(IConfiguration configuration) => _configuration = configuration;

    /// <param name="contentRoot">Where relative paths and the search for the theme begin.</param>
    /// <returns>All faults; none when the site may start.</returns>
    public static IReadOnlyList<SettingProblem> Run(IConfiguration configuration, string contentRoot)
    {
        var check = new CheckSettings(configuration);
        check.CheckStorage();
        check.CheckSite(contentRoot);
        check.CheckNumbers();
        check.CheckServer();
        check.Each(Paths, value => value.Trim().Length > 0, "a path, absolute or from the content root");
        check.CheckIndexFolder(contentRoot);
        return check._problems;
    }

    private void CheckIndexFolder(string contentRoot)
    {
        var folder = _configuration["Search:Folder"] ?? SearchModule.StandardFolder;
        if (folder.Trim().Length > 0 && !SearchIndex.MayHave(Path.GetFullPath(folder, contentRoot)))
            _problems.Add(new SettingProblem("Search:Folder", folder, "a folder of its own: new, empty, or with nothing but a search index"));
    }

    private void CheckStorage()
    {
        var name = _configuration["Storage:Provider"] ?? nameof(StorageProvider.Sqlite);
        if (!Enum.GetNames<StorageProvider>().Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            _problems.Add(new SettingProblem("Storage:Provider", name, string.Join(" or ", Enum.GetNames<StorageProvider>())));
            return;
        }

        var connection = _configuration["Storage:ConnectionString"];
        // The value may hold a password: it is not repeated.
        if (ConnectionStrings.FindFault(Enum.Parse<StorageProvider>(name, ignoreCase: true), connection) is { } expected)
            _problems.Add(new SettingProblem("Storage:ConnectionString", string.IsNullOrWhiteSpace(connection) ? "" : "…", expected));
    }

    private void CheckSite(string contentRoot)
    {
        Each(["Site:PathBase"], SiteShapes.IsPathBase, "a path with '/' at the beginning and none at the end, such as /international/plan, or nothing");
        Each(["Site:BaseUrl"], SiteShapes.IsBaseUrl, "an absolute http or https address without query, such as https://www.example.org/international/plan, or nothing");
        Each(
            ["Site:BaseUrl"], value => !SiteShapes.IsBaseUrl(value) || value.Length == 0 || value.TrimEnd('/').EndsWith(_configuration["Site:PathBase"] ?? "", StringComparison.Ordinal),
            "an address that ends with Site:PathBase");
        Each(["Site:Contact"], SiteShapes.IsContact, "an e-mail address, an https address, or nothing");
        Each(["Site:StrictTemplates"], value => bool.TryParse(value, out _), "true or false");
        Each(["Site:Theme"], value => FindTheme.ByName(value, contentRoot, AppContext.BaseDirectory).IsSuccess, "a folder under themes/, with the themes that it is based on");
    }

    private void CheckNumbers()
    {
        Each(Counts, value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0, "a whole number above 0");
        Each(["Site:CacheBytes"], value => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _), "a number of bytes");
    }

    private void CheckServer()
    {
        if (_configuration[WebHostDefaults.ServerUrlsKey] is { } urls && !SiteShapes.IsListening(urls))
            _problems.Add(new SettingProblem("ASPNETCORE_URLS", urls, "http or https addresses such as http://localhost:5000, without a path, separated by ';'"));
        var levels = _configuration.GetSection("Logging").AsEnumerable().Where(s => s.Key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase)).Select(s => s.Key);
        Each(levels.Order(StringComparer.Ordinal), value => Enum.GetNames<LogLevel>().Contains(value, StringComparer.OrdinalIgnoreCase), string.Join(", ", Enum.GetNames<LogLevel>()));
        foreach (var proxy in Forwarding.Split(_configuration).Where(proxy => !Forwarding.IsProxy(proxy)))
            _problems.Add(new SettingProblem("Proxies", proxy, "an IP address or a network such as 10.0.0.0/8, separated by spaces"));
    }

    /// <summary>Settings that are absent have defaults.</summary>
    private void Each(IEnumerable<string> settings, Func<string, bool> isRight, string expected)
    {
        foreach (var setting in settings)
            if (_configuration[setting] is { } value && !isRight(value))
                _problems.Add(new SettingProblem(setting, value, expected));
    }
}
