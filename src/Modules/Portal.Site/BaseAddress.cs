using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Portal.Site;

/// <summary>The address under which readers reach the site.</summary>
public sealed class BaseAddress(SiteSettings settings, IServer server)
{
    private string? _value;

    /// <summary>Scheme, host and path base, without trailing '/'.</summary>
    public string Value => _value ??= settings.BaseUrl.Length > 0 ? settings.BaseUrl.TrimEnd('/') : Listening();

    /// <param name="address">Site-relative: "/en/plan".</param>
    public string Absolute(string address) => Value + address;

    private string Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return address.TrimEnd('/') + settings.PathBase;
    }
}
