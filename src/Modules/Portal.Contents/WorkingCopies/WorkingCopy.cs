using System.Text.Json.Nodes;

namespace Portal.Contents.WorkingCopies;

/// <param name="BasedOn">Number of the version that the author started from; a newer one may exist by now.</param>
public sealed record WorkingCopy(JsonObject Content, int BasedOn, DateTimeOffset SavedAt);
