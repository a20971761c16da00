using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，附录C。两个能愿动词紧接着，条款类型不明。应能、应不能、应允许、必须能够各有所指，不报。
public sealed class StackedModals : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var verbs = context.Model.ModalVerbs;
        for (var i = 1; i < verbs.Length; i++)
        {
            var (first, second) = (verbs[i - 1], verbs[i]);
            if (first.Span.End != second.Span.Start || first.IsAmbiguous || !AreStacked(first.Form, second.Form) || !context.Model.ZoneAt(first.Span.Start).IsProvision)
                continue;
            // 应需求、应要求：应……之请。
            if (second.Form == ModalForm.Need && !context.Model.IsHanAt(second.Span.End))
                continue;
            Report(context, first, second);
        }
    }

    private static void Report(DraftContext context, in ModalVerb first, in ModalVerb second)
    {
        var both = TextSpan.FromBounds(first.Span.Start, second.Span.End);
        var report = context.Report(Descriptors.StackedModals, both, context.Text.StringOf(both));

        // “应宜”“必须宜”是要求还是推荐，由作者选。
        if (first.Form == ModalForm.Should || second.Form == ModalForm.Should)
            return;
        var words = first.Form == ModalForm.MustNot || second.Form == ModalForm.MustNot ? "不应" : "应";
        report.WithFix(() => DraftEdit.Replace(both, words));
    }

    private static bool AreStacked(ModalForm first, ModalForm second) => first switch
    {
        ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai =>
            second is ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai or ModalForm.Must or ModalForm.MustXu or ModalForm.MustNot or ModalForm.Should or ModalForm.Need,
        ModalForm.Must or ModalForm.MustXu or ModalForm.MustNot =>
            second is ModalForm.Shall or ModalForm.Must or ModalForm.MustXu or ModalForm.MustNot or ModalForm.Should or ModalForm.Need,
        ModalForm.Should => second is ModalForm.Shall or ModalForm.Must or ModalForm.MustXu or ModalForm.MustNot or ModalForm.Should,
        _ => false,
    };
}
