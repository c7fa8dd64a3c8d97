using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Types;

namespace Portal.Web;

/// <summary>The content files that this site was delivered with.</summary>
/// <param name="Folder">Path of <c>content/</c>.</param>
internal sealed record ContentFiles(string Folder);

internal static class ContentFileServices
{
    public static IServiceCollection AddContentFiles(this IServiceCollection services, string contentRoot) => services
        .AddSingleton(provider => new ContentFiles(
            provider.GetRequiredService<IConfiguration>()["Content:Folder"] ?? SiteFolders.Find("content", contentRoot)))
        .AddSingleton(provider => new ContentTypes(ReadTypes(provider.GetRequiredService<ContentFiles>().Folder)))
        .AddSingleton<StartPortal>();

    private static IReadOnlyList<ContentModel.Types.ContentType> ReadTypes(string folder)
    {
        var types = ContentFolder.ReadTypes(folder);
        return types.IsSuccess ? types.Value : throw new FilesRefusedException("Content types are refused", types.Problems);
    }
}
