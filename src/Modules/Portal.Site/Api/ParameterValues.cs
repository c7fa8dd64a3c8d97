namespace Portal.Site.Api;

/// <summary>The values that a parameter of an endpoint takes: metadata of the endpoint, for the API's description.</summary>
/// <param name="Parameter">Its name in the query.</param>
/// <param name="List">Finds the values when the description is asked for, since content types are this site's own.</param>
public sealed record ParameterValues(string Parameter, Func<IServiceProvider, IEnumerable<string>> List);
