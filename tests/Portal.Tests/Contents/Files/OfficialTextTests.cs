using System.Globalization;
using System.Text;
using Portal.ContentModel;
using Portal.Contents.Files;

namespace Portal.Tests.Contents.Files;

/// <summary>The Chinese files give back the official text: every paragraph, every character, nothing added.</summary>
public sealed class OfficialTextTests
{
    private const string Numerals = "〇一二三四五六七八九十";

    [Fact]
    public void ChineseFiles_WithoutMarkupFolded_AreTheOfficialText()
    {
        var official = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "plan.zh-Hans.txt"));
        // The title stands on two lines there.
        var expected = new[] { official[0] + official[1] }.Concat(official.Skip(2));

        var items = ContentFolder.Read(RealContent.Root).Value!.Items.Where(i => i.File.StartsWith("plan/", StringComparison.Ordinal));
        var paragraphs = items.OrderBy(i => i.Shared["order"]!.GetValue<int>()).SelectMany(Paragraphs);

#pragma warning disable RS0030 // The runtime's own folding, to prove the portal's by another.
        Assert.Equal(expected, paragraphs.Select(p => p.Normalize(NormalizationForm.FormKC)));
#pragma warning restore RS0030
    }

    // What templates print around the clauses: numbers, and the stop after an action's title.
    private static IEnumerable<string> Paragraphs(FileItem item)
    {
        var text = item.Sources[Culture.Chinese].Text!;
        var body = text.Body.Select(c => c.Text).ToList();
        var number = item.Shared["number"]?.GetValue<int>() ?? 0;
        switch (item.Type)
        {
            case "plan":
                return [text.Title];
            case "section":
                return [$"（{Numerals[number]}）{text.Title}"];
            case "action":
                return [$"{number.ToString(CultureInfo.InvariantCulture)}.{text.Title}。{string.Concat(body)}"];
            case "phase":
                return body;
            default:
                IEnumerable<string> heading = item.Shared["heading"]?.ToString() == "editorial" ? [] : [item.Shared["marker"] + text.Title];
                var isNumbered = item.Shared["numbered"]?.GetValue<bool>() is true;
                return heading.Concat(
                    isNumbered ? body.Select((clause, i) => $"{(i + 1).ToString(CultureInfo.InvariantCulture)}.{clause}")
                    : body.Count == 0 ? []
                    : [string.Concat(body)]);
        }
    }
}
