using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：一个文件中同一个符号宜只代表一个量，可用下标区分。同一个量的说法各处常有出入，所以解释里的字大半相同的不报。
public sealed class SymbolTwoMeanings : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var most = context.Options<SymbolTwoMeaningsOptions>().MostSharedPercent;
        var known = new Dictionary<string, (ExplainedName Name, string Meaning)>();
        foreach (var (where, name, meaning) in SymbolMeaning.InDraft(context.Model))
        {
            if (known.TryAdd(name.Name, (name, meaning)))
                continue;
            var first = known[name.Name];
            if (SharedPercent(first.Meaning, meaning) <= most)
                context.Report(Descriptors.SymbolTwoMeanings, name.Span, context.Text.StringOf(name.Span), meaning, first.Meaning)
                    .Assuming(where.Parent!)
                    .WithRelated(RelatedKind.Conflict, first.Name.Span, "related.conflict");
        }
    }

    /// <summary>How many pairs of neighbouring characters of the shorter explanation the longer one has too, in per cent.</summary>
    private static int SharedPercent(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var shared = 0;
        for (var i = 0; i + 1 < shorter.Length; i++)
            shared += longer.AsSpan().Contains(shorter.AsSpan(i, 2), StringComparison.Ordinal) ? 1 : 0;
        return shared * 100 / (shorter.Length - 1);
    }
}
