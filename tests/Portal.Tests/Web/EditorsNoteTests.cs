namespace Portal.Tests.Web;

public sealed class EditorsNoteTests
{
    [Fact]
    public async Task Clause_WithANote_ShowsItOutsideTheTextWithSourceAndDate()
    {
        using var content = RealContent.Copy();
        var file = Path.Combine(content.Path, "plan", "a1", "ru.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(
            "translation:\n", "notes:\n  m2: { text: \"<b>Заметка</b>\", source: \"Источник\", date: 2026-01-15 }\ntranslation:\n", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        await using var server = await PortalServer.StartAsync(folder.Path, ("Content:Folder", content.Path));

        var russian = await server.GetTextAsync("ru/actions/1-international-comprehensive-transport-hub");
        var english = await server.GetTextAsync("en/actions/1-international-comprehensive-transport-hub");

        Assert.Matches(
            "id=\"a1\\.m2\"(?s:(?!id=\"a1\\.m3\").)*class=\"c-note\"><b>[^<]+</b> <span>&lt;b&gt;Заметка&lt;/b&gt;</span> <small>Источник: <span>Источник</span>; по состоянию на <time datetime=\"2026-01-15\">15.{1,6}января", russian);
        Assert.DoesNotContain("c-note", english, StringComparison.Ordinal);
    }
}
