using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// 惯例。许多单位不用域，所以只在同一文件有的用域、有的手写时提示：改动编号后一部分更新，一部分不更新。
public sealed class PointerNotAField : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<PointerNotAFieldOptions>();
        var fields = 0;
        var typed = new List<CrossReference>();
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (!pointer.IsResolved || pointer.Confidence == Core.Syntax.RecognitionConfidence.Low)
                continue;
            if (pointer.IsField)
                fields++;
            else
                typed.Add(pointer);
        }

        if (typed.Count < options.MinPointers || (fields == 0 && !options.WithoutFields))
            return;
        var report = context.Report(Descriptors.PointerNotAField, typed[0].Span, typed.Count);
        for (var i = 1; i < typed.Count; i++)
            report.AlsoAt(typed[i].Span);
    }
}
