using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：同一个量用同一个符号。拉丁字母与形近的希腊字母解释为同一个量的，是写错了；各条自取的符号不报。
public sealed class SymbolLookAlike : DraftAnalyzer
{
    private const string Latin = "wvpaunkxty";
    private const string Greek = "ωνραμηκχτγ";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var known = new Dictionary<string, (ExplainedName Name, string Meaning)>();
        foreach (var (where, name, meaning) in SymbolMeaning.InDraft(context.Model))
        {
            if (name.Name.Length == 0)
                continue;
            known.TryAdd(name.Name, (name, meaning));
            if (LookAlike(name.Name) is not { } other || !known.TryGetValue(other, out var first) || !IsSame(first.Meaning, meaning))
                continue;
            context.Report(Descriptors.SymbolLookAlike, name.Span, context.Text.StringOf(name.Span), meaning, context.Text.StringOf(first.Name.Span))
                .Assuming(where.Parent!)
                .WithRelated(RelatedKind.Conflict, first.Name.Span, "related.conflict");
        }
    }

    private static string? LookAlike(string name)
    {
        var (latin, greek) = (Latin.IndexOf(name[0], StringComparison.Ordinal), Greek.IndexOf(name[0], StringComparison.Ordinal));
        return latin >= 0 ? Greek[latin] + name[1..] : greek >= 0 ? Latin[greek] + name[1..] : null;
    }

    // “含水率”“试样的含水率”
    private static bool IsSame(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
}
