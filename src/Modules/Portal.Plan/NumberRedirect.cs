using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Plan.Reading;
using Portal.Site.Pages;

namespace Portal.Plan;

/// <summary>Leads short and mistaken addresses of numbered pages to the right one: "actions/12", "actions/12-wrong-slug".</summary>
internal sealed partial class NumberRedirect(PlanReaders readers) : IPathRedirect
{
    public PathRedirect? Find(PageRequest request)
    {
        var match = Numbered().Match(request.Path);
        if (!match.Success || !int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        var reader = readers.Open(request);
        var type = match.Groups["kind"].Value.TrimEnd('s');
        var item = reader.List(type).FirstOrDefault(id => reader.Number(id) == number);
        return item is not null && reader.Path(item) is { } path ? new PathRedirect(path, Permanent: true) : null;
    }

    [GeneratedRegex("^(?<kind>actions|sections|phases)/(?<n>[0-9]{1,4})(-.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
