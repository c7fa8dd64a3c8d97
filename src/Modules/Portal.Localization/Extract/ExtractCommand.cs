using System.Globalization;
using System.Text;

namespace Portal.Localization.Extract;

/// <summary>The command <c>localization extract</c>: writes what translators start from.</summary>
public static class ExtractCommand
{
    /// <summary>
    /// Writes one POT file a module or theme into a folder, "Portal.Plan.pot", and prints each with the number of its messages and
    /// the folder where its catalogues belong.
    /// </summary>
    /// <param name="root">Folder that holds <c>src/Modules</c> and <c>themes</c>.</param>
    /// <param name="target">Folder to write into; made when it does not exist.</param>
    public static void Run(string root, string target, TextWriter output)
    {
        Directory.CreateDirectory(target);
        foreach (var owner in ExtractMessages.From(root))
        {
            var file = Path.Combine(target, owner.Name + ".pot");
            File.WriteAllText(file, PoTemplate.Write(owner.Messages), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var count = owner.Messages.Select(m => (m.Context, m.Id)).Distinct().Count();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {count} messages, translated in {owner.Folder}"));
        }
    }
}
