using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Portal.Site;

/// <summary>The address under which readers reach the site.</summary>
public sealed class BaseAddress(SiteSettings settings, IServer server, ILogger<BaseAddress> logger)
{
    private string? _value;

    /// <summary>Scheme, host and path base, without trailing '/'.</summary>
    public string Value => _value ??= settings.BaseUrl.Length > 0 ? settings.BaseUrl.TrimEnd('/') : Listening();

    /// <param name="address">Site-relative: "/en/plan".</param>
    public string Absolute(string address) => Value + address;

    /// <summary>Says in the log, once the server listens, that absolute addresses lead nowhere but to this machine.</summary>
    public void Check()
    {
        if (settings.BaseUrl.Length == 0 && IsWildcard(First()))
            logger.LogWarning("Site:BaseUrl is not set, and the server listens on every address: canonical links, feeds and QR codes say {Address}", Value);
    }

    private string Listening()
    {
        var first = First();
        // What the server calls "every address" is none that a reader can go to.
        var host = IsWildcard(first) ? "localhost" : first.Host;
        var port = first.Port == (first.Scheme == Uri.UriSchemeHttps ? 443 : 80) ? "" : FormattableString.Invariant($":{first.Port}");
        return $"{first.Scheme}://{host}{port}{settings.PathBase}";
    }

    private BindingAddress First() => BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost");

    private static bool IsWildcard(BindingAddress address) => address.Host is "*" or "+" or "[::]" or "0.0.0.0";
}
