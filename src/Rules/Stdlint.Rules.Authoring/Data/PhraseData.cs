namespace Stdlint.Rules.Authoring.Data;

/// <summary>The fixed sentences of rules.json, by edition.</summary>
internal sealed record PhraseData(EquatableArray<EditionPhrases> Editions, EquatableArray<DataFault> Faults)
{
    public static PhraseData Read(DataFile file)
    {
        var editions = new List<EditionPhrases>();
        foreach (var edition in file.Root["phrases"]?.Members ?? [])
        {
            if (edition.Name is not ("1993" or "2000" or "2009" or "2020"))
                file.Fault(edition.NameSpan, $"'{edition.Name}' is no edition of GB/T 1.1");

            var phrases = new List<FixedPhraseData>();
            foreach (var member in file.Keyed(edition.Value))
            {
                file.KnownMembers(member.Value, "status", "texts");
                var status = file.OptionalString(member.Value, "status") ?? "prescribed";
                if (status is not ("prescribed" or "usual" or "unchecked"))
                    file.Fault(member.Value["status"]!, "'status' is prescribed, usual or unchecked");
                var texts = new EquatableArray<string>(file.Strings(member.Value["texts"]));
                if (texts.Count == 0)
                    file.Fault(member.NameSpan, "'texts' must hold at least one sentence");
                phrases.Add(new FixedPhraseData(member.Name, status, texts));
            }

            editions.Add(new EditionPhrases(edition.Name, new EquatableArray<FixedPhraseData>(phrases)));
        }

        return new PhraseData(new EquatableArray<EditionPhrases>(editions), file.Faults);
    }
}

internal sealed record EditionPhrases(string Edition, EquatableArray<FixedPhraseData> Phrases);

internal sealed record FixedPhraseData(string Key, string Status, EquatableArray<string> Texts);
