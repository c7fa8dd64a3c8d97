using System.Collections.Frozen;
using Portal.Search.Text;

namespace Portal.Search.Sound;

/// <summary>Tables of readings. Columns: a reading; the characters that are usually read so; those that can be.</summary>
internal static class CharacterReadings
{
    /// <param name="readingOf">The reading as it is compared.</param>
    /// <param name="characterOf">The character as it is looked up.</param>
    /// <param name="most">Readings kept of one character, the usual one first.</param>
    public static FrozenDictionary<char, string[]> Load(string table, Func<string, string> readingOf, Func<char, char> characterOf, int most)
    {
        var readings = new Dictionary<char, string[]>();
        var rows = DataTable.Read(table).ToList();
        foreach (var column in (int[])[1, 2])
            foreach (var row in rows)
            {
                // Most characters have one reading: they share its list.
                string[] alone = [readingOf(row[0])];
                foreach (var character in row[column].Select(characterOf))
                {
                    var known = readings.GetValueOrDefault(character);
                    if (known is null)
                        readings[character] = alone;
                    else if (known.Length < most && !known.Contains(alone[0]))
                        readings[character] = [.. known, .. alone];
                }
            }
        return readings.ToFrozenDictionary();
    }
}
