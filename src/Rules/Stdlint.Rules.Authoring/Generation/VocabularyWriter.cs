using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>Writes <c>Stdlint.Core.Semantics.Vocabulary</c>.</summary>
internal static class VocabularyWriter
{
    public static string Write(VocabularyData data)
    {
        var code = new CodeWriter()
            .Line("namespace Stdlint.Core.Semantics;")
            .Line()
            .Summary("The word lists of rules.json; each is made when first asked for.")
            .Open("public static class Vocabulary");
        foreach (var list in data.Lists)
        {
            code.Summary($"{list.Of}: {list.About}.");
            if (list.Groups.Count == 0)
            {
                code.Line($"public static WordList {Names.ToPascalCase(list.Key)} => field ??= new WordList({CodeWriter.Literal(list.Words)});");
            }
            else
            {
                var groups = string.Join(", ", list.Groups.Select(group =>
                    $"new WordGroup({CodeWriter.Literal(group.Head)}, new WordList({CodeWriter.Literal(group.Words)}))"));
                code.Line($"public static global::System.Collections.Generic.IReadOnlyList<WordGroup> {Names.ToPascalCase(list.Key)} => field ??= [{groups}];");
            }
        }

        return code.Close().ToString();
    }
}
