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
        // However many proxies there are: only those that are trusted are passed over.
        options.ForwardLimit = null;
        foreach (var proxy in Split(configuration))
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                options.KnownIPNetworks.Add(network);
        }
    }

    public static string[] Split(IConfiguration configuration) => (configuration["Proxies"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a part of the setting is an address or a network; the start refuses all else.</summary>
    public static bool IsProxy(string text) => IPAddress.TryParse(text, out _) || System.Net.IPNetwork.TryParse(text, out _);
}
