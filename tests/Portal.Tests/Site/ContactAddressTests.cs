using Portal.ContentModel;
using Portal.Site;

namespace Portal.Tests.Site;

public sealed class ContactAddressTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("desk@example.org", "mailto:desk@example.org?subject=A%20%26%20B")]
    [InlineData("https://example.org/form", "https://example.org/form?clause=a12.m3&lang=zh-CN")]
    [InlineData("https://example.org/form?lang=en&x=%26#top", "https://example.org/form?lang=zh-CN&x=%26&clause=a12.m3#top")]
    public void ForProblem_OfASetting_SaysEachParameterOnce(string setting, string? expected) =>
        Assert.Equal(expected, ContactAddress.ForProblem(setting, "a12.m3", Culture.Chinese, "A & B"));
}
