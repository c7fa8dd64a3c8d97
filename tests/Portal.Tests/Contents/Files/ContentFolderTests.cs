using Portal.ContentModel;
using Portal.Contents.Files;

namespace Portal.Tests.Contents.Files;

public sealed class ContentFolderTests
{
    [Fact]
    public void Read_RealContent_IsSound()
    {
        var folder = ContentFolder.Read(RealContent.Root);

        Assert.Equal([], folder.Problems);
    }
}
