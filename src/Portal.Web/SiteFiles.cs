using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Types;

namespace Portal.Web;

/// <summary>The files that this site was delivered with.</summary>
/// <param name="Content">Path of <c>content/</c>.</param>
/// <param name="SetupRecipe">Path of the recipe that the first start runs.</param>
internal sealed record SiteFiles(string Content, string SetupRecipe);

internal static class SiteFileServices
{
    public static IServiceCollection AddSiteFiles(this IServiceCollection services, string contentRoot) => services
        .AddSingleton(provider =>
        {
            var configuration = provider.GetRequiredService<IConfiguration>();
            return new SiteFiles(
                configuration["Content:Folder"] ?? SiteFolders.Find("content", contentRoot),
                configuration["Setup:Recipe"] ?? Path.Combine(SiteFolders.Find("seeds", contentRoot), "setup.recipe.json"));
        })
        .AddSingleton(provider => new ContentTypes(ReadTypes(provider.GetRequiredService<SiteFiles>().Content)))
        .AddSingleton<PrepareDatabase>()
        .AddSingleton<StartPortal>();

    private static IReadOnlyList<ContentModel.Types.ContentType> ReadTypes(string folder)
    {
        var types = ContentFolder.ReadTypes(folder);
        return types.IsSuccess ? types.Value : throw new FilesRefusedException("Content types are refused", types.Problems);
    }
}
