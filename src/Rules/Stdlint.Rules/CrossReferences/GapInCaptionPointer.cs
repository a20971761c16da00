using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3 的示例：“图1”“表2”不空。通篇都空是一种习惯，报一条；混用时报空着的各处。
public sealed class GapInCaptionPointer : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var apart = new List<TextSpan>();
        var tight = 0;
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Figure or CrossReferenceKind.Table, IsExternal: false, ListOrdinal: 0, IsField: false })
                continue;
            if (pointer.NumberSpan.Start > pointer.Span.Start + 1)
                apart.Add(TextSpan.FromBounds(pointer.Span.Start, pointer.NumberSpan.End));
            else
                tight++;
        }

        if (apart.Count == 0)
            return;
        if (apart.Count <= tight)
        {
            foreach (var span in apart)
                context.Report(Descriptors.GapInCaptionPointer, span, context.Text.StringOf(span)).WithFix(() => Tightened(context.Text, [span]));
            return;
        }

        var report = context.Report(Descriptors.GapInCaptionPointer, apart[0], context.Text.StringOf(apart[0])).WithFix(() => Tightened(context.Text, apart));
        for (var i = 1; i < apart.Count; i++)
            report.AlsoAt(apart[i]);
    }

    private static IEnumerable<DraftEdit> Tightened(DraftText text, IEnumerable<TextSpan> pointers)
    {
        foreach (var span in pointers)
        {
            var rest = text.TextOf(span)[1..];
            yield return DraftEdit.Delete(new TextSpan(span.Start + 1, rest.Length - rest.TrimStart().Length));
        }
    }
}
