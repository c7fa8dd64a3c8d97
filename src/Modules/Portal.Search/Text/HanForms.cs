using System.Collections.Frozen;

namespace Portal.Search.Text;

/// <summary>Folds Traditional Chinese and Japanese characters to the Simplified form (瀋 → 沈, 際 → 际). Source: OpenCC, see Data/README.md.</summary>
internal static class HanForms
{
    private static readonly FrozenDictionary<char, char> Simplified = Load();

    /// <summary>The Simplified form, or the character itself.</summary>
    public static char Fold(char character) =>
        character >= '\u3400' && Simplified.TryGetValue(character, out var simplified) ? simplified : character;

    private static FrozenDictionary<char, char> Load()
    {
        var forms = new Dictionary<char, char>();
        foreach (var row in DataTable.Read("han-forms.tsv"))
            foreach (var other in row[1])
                forms[other] = row[0][0];
        return forms.ToFrozenDictionary();
    }
}
