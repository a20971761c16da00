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
            .Summary("The word lists of rules.json; each is made when first asked for, and is one object for all threads, since rules tell kinds of text by their list.")
            .Open("public static class Vocabulary");
        var scanned = new List<string>();
        foreach (var list in data.Lists)
        {
            var name = Names.ToPascalCase(list.Key);
            var more = list.IsScanned ? $", {CodeWriter.Literal(list.Exceptions)}, {scanned.Count}" : list.Exceptions.Length > 0 ? $", {CodeWriter.Literal(list.Exceptions)}" : "";
            code.Summary($"{list.Of}: {list.About}.");
            if (list.Groups.Count == 0)
            {
                AddList("WordList", name, $"{CodeWriter.Literal(list.Words)}{more}");
            }
            else
            {
                var groups = string.Join(", ", list.Groups.Select(group =>
                    $"new WordGroup({CodeWriter.Literal(group.Head)}, new WordList({CodeWriter.Literal(group.Words)}))"));
                AddList("WordTable", name, $"[{groups}]{more}");
            }

            if (list.IsScanned)
                scanned.Add(list.Groups.Count == 0 ? name : name + ".Heads");
        }

        code.Summary("The lists that are looked for in every draft, by their index.");
        code.Line($"internal static global::System.Collections.Immutable.ImmutableArray<WordList> Scanned => [{string.Join(", ", scanned)}];");
        return code.Close().ToString();

        void AddList(string type, string name, string arguments) =>
            code.Line($"public static {type} {name} => field ?? Interlocked.CompareExchange(ref field, new {type}({arguments}), null) ?? field;");
    }
}
