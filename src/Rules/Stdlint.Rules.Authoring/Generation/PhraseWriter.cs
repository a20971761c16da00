using Stdlint.Rules.Authoring.Data;

namespace Stdlint.Rules.Authoring.Generation;

/// <summary>Writes <c>Stdlint.Core.Semantics.FixedPhrases</c>.</summary>
internal static class PhraseWriter
{
    public static string Write(PhraseData data)
    {
        var code = new CodeWriter()
            .Line("namespace Stdlint.Core.Semantics;")
            .Line()
            .Summary("The fixed sentences of one edition, from rules.json; …… and × in them stand for what a draft fills in.")
            .Open("public sealed class FixedPhrases")
            .Line("private FixedPhrases()")
            .Line("{")
            .Line("}")
            .Line();

        code.Open("public static FixedPhrases Of(DraftEdition edition) => edition switch");
        foreach (var edition in data.Editions)
            code.Line($"DraftEdition.Edition{edition.Edition} => Edition{edition.Edition},");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(edition)),").Close(";").Line();

        foreach (var edition in data.Editions)
        {
            code.Open($"public static FixedPhrases Edition{edition.Edition} => field ??= new FixedPhrases");
            foreach (var phrase in edition.Phrases)
            {
                var texts = string.Join(", ", phrase.Texts.Select(CodeWriter.Literal));
                code.Line($"{Names.ToPascalCase(phrase.Key)} = new FixedPhrase(PhraseStatus.{Names.ToPascalCase(phrase.Status)}, [{texts}]),");
            }

            code.Close(";").Line();
        }

        foreach (var key in data.Editions.SelectMany(edition => edition.Phrases).Select(phrase => phrase.Key).Distinct())
            code.Line($"public FixedPhrase {Names.ToPascalCase(key)} {{ get; private init; }} = FixedPhrase.None;");
        return code.Close().ToString();
    }
}
