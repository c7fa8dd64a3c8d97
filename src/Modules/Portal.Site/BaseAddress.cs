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

    /// <summary>Warns, once the server listens on every address or on a socket: neither tells readers where to go.</summary>
    public void Check()
    {
        if (settings.BaseUrl.Length == 0 && NamesNoHost(First()))
            logger.LogWarning("Site:BaseUrl is not set, and readers can't go to what the server listens on: canonical links, feeds and QR codes say {Address}", Value);
    }

    private string Listening()
    {
        var first = First();
        var host = NamesNoHost(first) ? "localhost" : first.Host;
        // A socket has no port.
        var port = first.Port is 0 || first.Port == (first.Scheme == Uri.UriSchemeHttps ? 443 : 80) ? "" : FormattableString.Invariant($":{first.Port}");
        return $"{first.Scheme}://{host}{port}{settings.PathBase}";
    }

    private BindingAddress First() => BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost");

    // Every address of the machine, or a socket.
    private static bool NamesNoHost(BindingAddress address) =>
        address.Host is "*" or "+" or "[::]" or "0.0.0.0" || address.IsUnixPipe || address.IsNamedPipe;
}
