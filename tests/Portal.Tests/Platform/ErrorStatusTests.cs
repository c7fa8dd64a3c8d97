using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.Platform.Errors;

namespace Portal.Tests.Platform;

/// <summary>The HTTP status of every error that the code declares.</summary>
public sealed partial class ErrorStatusTests
{
    // Those that are not simply a bad request (400).
    private static readonly Dictionary<string, int> Expected = new(StringComparer.Ordinal)
    {
        ["api.not_found"] = 404,
        ["theme.not_found"] = 404,
        ["contents.item_not_found"] = 404,
        ["contents.version_not_found"] = 404,
        ["autoroute.path_taken"] = 409,
        ["contents.conflict"] = 409,
        ["site.too_many_requests"] = 429,
    };

    [Fact]
    public void Of_EveryDeclaredCode_IsTheStatusThatItsNamePromises()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(RealContent.Root)!, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Expected.Keys.Except(codes));
        Assert.All(codes, code => Assert.Equal((code, Expected.GetValueOrDefault(code, 400)), (code, ErrorStatus.Of(new Error(code, "")))));
    }

    [GeneratedRegex("""new(?: Error)?\("(?<code>[a-z_]+\.[a-z_]+)",""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
