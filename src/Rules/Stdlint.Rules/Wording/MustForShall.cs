using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。写明法律法规的外部约束准许用“必须”（9.5.4.2.2）；“不必须”不是要求。
public sealed class MustForShall : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.IsEngineering.Value)
            return;

        // 一张表里反复出现的“必须”是一处原因。
        DraftTable? table = null;
        ReportedDiagnostic? inTable = null;
        var together = new List<TextSpan>();
        foreach (var verb in context.Model.ModalVerbs)
        {
            if (verb is not { Form: ModalForm.Must, IsNegated: false } || !context.Model.ZoneAt(verb.Span.Start).IsProvision || context.Model.NamesLaw(verb.Span.Start))
                continue;

            var around = context.Text.BlockAt(verb.Span.Start).Cell?.Table;
            if (around is not null && around == table)
            {
                inTable!.WithRelated(RelatedKind.Derived, verb.Span, "related.same-fault");
                together.Add(verb.Span);
                continue;
            }

            List<TextSpan> spans = [verb.Span];
            var report = context.Report(Descriptors.MustForShall, verb.Span).WithFix(() => spans.Select(span => Shall(context.Text, span)));
            if (around is not null)
                (table, inTable, together) = (around, report, spans);
        }
    }

    // “必须应”“应必须”只留一个“应”。
    private static ReplaceText Shall(DraftText text, TextSpan must)
    {
        var block = text.BlockAt(must.Start).Span;
        var isDoubled = (must.Start > block.Start && text.Content[must.Start - 1] == '应') || (must.End < block.End && text.Content[must.End] == '应');
        return DraftEdit.Replace(must, isDoubled ? "" : "应");
    }
}
