using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Portal.Web;

/// <summary>Which proxies may say who the client is. Configuration <c>Proxies</c>: addresses or networks ("10.0.0.0/8"), separated by spaces.
/// Empty: only proxies on this machine.</summary>
internal static class Forwarding
{
    public static void Configure(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in (configuration["Proxies"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new InvalidOperationException($"Setting Proxies: found '{proxy}', expected an IP address or a network such as 10.0.0.0/8.");
        }
    }
}
