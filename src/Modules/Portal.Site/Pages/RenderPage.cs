using System.Buffers;
using Microsoft.AspNetCore.Http;
using Portal.Liquid;

namespace Portal.Site.Pages;

/// <summary>Renders a page in the theme, with what stands around it.</summary>
internal sealed class RenderPage(LiquidRenderer liquid, IChrome chrome, BuildHead head)
{
    public void Run(IBufferWriter<byte> output, Page page, PageRequest request, PathString pathBase)
    {
        var site = chrome.Build(request);
        liquid.Render(output, page.Template, request.Culture, pathBase, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["site"] = site,
            ["head"] = head.From(page, request, site.PlanTitle),
            ["page"] = page.Model,
        });
    }
}
