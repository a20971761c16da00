using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，5.4.1。只有其一已在第3章界定的，才能说另一个是同一概念的别称；两个都界定的是两个概念。
public sealed class ConceptNamesInconsistent : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var terms = context.Model.TermEntries.Select(entry => entry.Term).ToHashSet(StringComparer.Ordinal);
        if (terms.Count == 0)
            return;
        foreach (var group in Vocabulary.ConceptNames)
        {
            var defined = group.Members.Words.Where(terms.Contains).ToList();
            if (defined.Count == 1)
                CheckGroup(context, group.Members, defined[0]);
        }
    }

    private static void CheckGroup(DraftContext context, WordList words, string defined)
    {
        var uses = new Dictionary<string, (int Count, TextSpan First)>(StringComparer.Ordinal);
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision && sentence.Zone.Role != TextRole.Definition)
                continue;
            var text = context.Text.TextOf(sentence.Span);
            for (var i = 0; (i = words.Find(text, i, out var length)) >= 0; i += length)
            {
                // 客户端、服务商标是另外的词。
                if (Vocabulary.ConceptNameTraps.LengthAt(text, i) <= length)
                {
                    var word = text.Slice(i, length).ToString();
                    var (count, first) = uses.GetValueOrDefault(word, (0, new TextSpan(sentence.Span.Start + i, length)));
                    uses[word] = (count + 1, first);
                }
            }
        }

        var minUses = context.Options<ConceptNamesInconsistentOptions>().MinUses;
        var frequent = uses.Where(use => use.Value.Count >= minUses).OrderBy(use => use.Value.First.Start).ToList();
        if (frequent.Count > 1 && frequent.Exists(use => use.Key == defined))
            context.Report(Descriptors.ConceptNamesInconsistent, frequent.First(use => use.Key != defined).Value.First, string.Join('、', frequent.Select(use => use.Key)), defined);
    }
}
