namespace Portal.Site.Pages;

/// <summary>Builds what stands around every page: the <c>site</c> record of the templates.</summary>
public interface IChrome
{
    ChromeModel Build(PageRequest request);
}
