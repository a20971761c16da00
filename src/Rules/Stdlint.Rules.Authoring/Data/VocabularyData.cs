using Stdlint.Rules.Authoring.Json;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>The word lists of rules.json.</summary>
internal sealed record VocabularyData(EquatableArray<WordListData> Lists, EquatableArray<DataFault> Faults)
{
    public static VocabularyData Read(DataFile file)
    {
        var lists = new List<WordListData>();
        foreach (var member in file.Keyed(file.Root["vocabulary"]))
        {
            var entry = member.Value;
            file.KnownMembers(entry, "of", "about", "words", "groups", "except", "scan");
            var words = string.Join(" ", file.Strings(entry["words"]));
            var exceptions = string.Join(" ", file.Strings(entry["except"]));
            var groups = entry["groups"]?.Members.Select(group => new WordGroupData(group.Name, group.Value.Text)) ?? [];
            var list = new WordListData(
                member.Name,
                file.RequiredString(entry, "of"),
                file.RequiredString(entry, "about"),
                words,
                exceptions,
                entry["scan"]?.Kind == JsonKind.True,
                new EquatableArray<WordGroupData>(groups));
            if (words.Length == 0 == (list.Groups.Count == 0))
                file.Fault(member.NameSpan, $"'{member.Name}' needs either 'words' or 'groups'");
            FaultForRepeatedWord(file, entry);
            lists.Add(list);
        }

        return new VocabularyData(new EquatableArray<WordListData>(lists), file.Faults);
    }

    private static void FaultForRepeatedWord(DataFile file, JsonValue entry)
    {
        var seen = new HashSet<string>();
        foreach (var line in entry["words"]?.Items ?? [])
        {
            foreach (var word in line.Text.Split(' '))
            {
                if (!seen.Add(word))
                    file.Fault(line, $"'{word}' is listed twice");
            }
        }
    }
}

/// <param name="Words">The words, separated by blanks; empty where there are groups.</param>
/// <param name="Exceptions">Longer words that hold one of the words and mean something else, separated by blanks.</param>
/// <param name="IsScanned">Looked for in every draft, in the one pass for all such lists.</param>
internal sealed record WordListData(string Key, string Of, string About, string Words, string Exceptions, bool IsScanned, EquatableArray<WordGroupData> Groups);

internal sealed record WordGroupData(string Head, string Words);
