using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Portal.Liquid;

/// <summary>JSON for a <c>script type="application/ld+json"</c> element, written so that no value can end the element.</summary>
public sealed class EmbeddedJson(JsonNode json)
{
    // This encoder leaves Han and Cyrillic readable, and still writes < > & ' as \u escapes.
    private static readonly JsonSerializerOptions ForScripts = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override string ToString() => json.ToJsonString(ForScripts);
}
