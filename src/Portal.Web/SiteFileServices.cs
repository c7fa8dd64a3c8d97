using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Types;

namespace Portal.Web;

/// <summary>Registers what is made from the site's files.</summary>
internal static class SiteFileServices
{
    public static IServiceCollection AddSiteFiles(this IServiceCollection services, string contentRoot) => services
        .AddSingleton(provider => new SiteFiles(provider.GetRequiredService<IConfiguration>(), contentRoot))
        .AddSingleton(provider => new ContentTypes(ReadTypes(provider.GetRequiredService<SiteFiles>().Content)))
        .AddSingleton<PrepareDatabase>()
        .AddSingleton<StartPortal>();

    private static IReadOnlyList<ContentModel.Types.ContentType> ReadTypes(string folder)
    {
        var types = ContentFolder.ReadTypes(folder);
        return types.IsSuccess ? types.Value : throw new FilesRefusedException("Content types are refused", types.Problems);
    }
}
