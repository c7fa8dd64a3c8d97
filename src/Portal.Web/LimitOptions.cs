using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Portal.Site.Api;

namespace Portal.Web;

/// <summary>How often one address may ask for what costs more than a cached page. Configuration section <c>Limits</c>.</summary>
internal sealed class LimitOptions
{
    /// <summary>Requests a second that one address may make to search and the API, on average.</summary>
    public int SearchesPerSecond { get; set; } = 20;

    /// <summary>Requests that it may make at once before that average counts.</summary>
    public int SearchBurst { get; set; } = 100;

    /// <summary>What a refused client is told to wait, in seconds.</summary>
    public int RetrySeconds { get; set; } = 5;

    /// <summary>Search and the API are limited an address. This machine is not: behind a proxy the readers' own addresses count
    /// (setting Proxies), and what still comes from here is the operator.</summary>
    public RateLimitPartition<IPAddress> PartitionOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        return IPAddress.IsLoopback(address) || !IsSearch(context.Request.Path)
            ? RateLimitPartition.GetNoLimiter(IPAddress.None)
            : RateLimitPartition.GetTokenBucketLimiter(ClientOf(address), _ => Bucket());
    }

    // Of IPv6 a client has a whole /64 (RFC 6177), and could ask from another address each time.
    private static IPAddress ClientOf(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : address.AddressFamily is AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])
        : address;

    // As routing does: whatever the case, and with a slash at the end.
    private static bool IsSearch(PathString path) =>
        ApiPaths.Has(path) || path.Value!.AsSpan().TrimEnd('/').EndsWith("/search", StringComparison.OrdinalIgnoreCase);

    private TokenBucketRateLimiterOptions Bucket() => new()
    {
        TokenLimit = SearchBurst,
        TokensPerPeriod = SearchesPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };
}
