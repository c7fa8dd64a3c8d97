using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Site;

namespace Portal.Tests.Site;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("http://*:0", "localhost")]
    [InlineData("http://0.0.0.0:0", "localhost")]
    [InlineData("http://127.0.0.1:0", "127.0.0.1")]
    [InlineData("http://unix:/tmp/portal-{0}.sock", "localhost")]
    public async Task Value_WithoutASetting_IsAnAddressThatAReaderCanGoTo(string urls, string host)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Format(CultureInfo.InvariantCulture, urls, Guid.NewGuid()));
        await using var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var site = new BaseAddress(new SiteSettings { PathBase = "/plan" }, app.Services.GetRequiredService<IServer>(), NullLogger<BaseAddress>.Instance);

        Assert.Matches($"^http://{host}(:[1-9][0-9]*)?/plan$", site.Value);
    }
}
