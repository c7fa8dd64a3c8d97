using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Liquid.Templates;

namespace Portal.Tests.Liquid;

public sealed class ThemeInUseTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Create_FaultyTheme_RefusesToStartAndSaysWhy()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{% if %}"));
        using var inUse = new ThemeInUse(theme.Theme, watch: false, NullLogger<ThemeInUse>.Instance);

        var refused = Assert.Throws<FilesRefusedException>(() => inUse.Current);

        Assert.Contains("themes/Test/page.liquid:1: template.syntax", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_ChangedFile_IsReadAgainUnlessItHasFaults()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{% block one %}{% endblock %}"));
        using var inUse = new ThemeInUse(theme.Theme, watch: true, NullLogger<ThemeInUse>.Instance);
        var first = inUse.Current;

        theme.Write("page.liquid", "{% if %}");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        var afterFault = inUse.Current;
        theme.Write("other.liquid", "new");
        theme.Write("page.liquid", "fine again");
        await WaitUntil(() => inUse.Current.TemplateNames.Contains("other"));

        Assert.Same(first, afterFault);
        Assert.NotSame(first, inUse.Current);
    }

    private static async Task WaitUntil(Func<bool> condition)
    {
        for (var until = TimeProvider.System.GetUtcNow() + Patience; !condition() && TimeProvider.System.GetUtcNow() < until;)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(condition());
    }
}
