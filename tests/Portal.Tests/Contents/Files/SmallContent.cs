using Portal.ContentModel;

namespace Portal.Tests.Contents.Files;

/// <summary>The smallest sound content folder with an item of almost every type, under the real type declarations.</summary>
internal static class SmallContent
{
    private const string Names = "  names:\n    zh-Hans: 枢纽\n    en: hub\n    ja: ハブ\n    ko: 허브\n    ru: хаб\n";

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        RealContent.WriteTypes(folder);
        folder.Write("terms/glossary.yaml", $"- id: term-hub\n  category: transport\n  fixed: true\n{Names}");
        folder.Write("terms/entities.yaml", $"# Head\n- id: hub-1\n  kind: facility\n  figure: {{ kind: count, quantity: \"3\", unit: hours }}\n{Names}");
        Add(folder, "plan/title", "type: plan\norder: 10\nslug: plan\npublished: 2025-07-10\nfrom: 2025\nto: 2035\n", "");
        Add(folder, "plan/preamble", "type: part\norder: 20\nslug: preamble\nheading: editorial\n", "\n{#preamble}\nx\n");
        Add(folder, "plan/general", "type: part\norder: 21\nslug: requirements\n", "\n{#general}\nx\n");
        Add(folder, "plan/s1", "type: section\norder: 25\nnumber: 1\nposition: preamble\nslug: section\n", "");
        Add(
            folder, "plan/a1", "type: action\norder: 30\nnumber: 1\nsection: 1\nslug: hub\nentities:\n  m1: [hub-1]\n",
            "\n{#m1}\n**x**, y\n\n{#goal}\nz\n");
        Add(
            folder, "pages/for-investors", "type: guide\nslug: investors\ngroups:\n  - { id: one, clauses: [a1.m1, a1] }\n  - { id: two, clauses: [preamble] }\n",
            "\nx\n", "---\ngroups:\n  one: One\n  two: Two\n---\n");
        return folder;
    }

    private static void Add(TemporaryFolder folder, string path, string item, string body, string frontMatter = "---\nsummary: About.\n---\n")
    {
        folder.Write($"{path}/item.yaml", item);
        foreach (var culture in Culture.All)
            folder.Write($"{path}/{culture.Name}.md", $"{frontMatter}# 枢纽\n{body}");
    }
}
