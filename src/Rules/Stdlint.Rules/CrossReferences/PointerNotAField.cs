using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
        var report = context.Report(Descriptors.PointerNotAField, typed[0].Span, typed.Count).WithFix(() => AsFields(context.Model, typed, options.MinPointers));
        for (var i = 1; i < typed.Count; i++)
            report.AlsoAt(typed[i].Span);
    }

    // 编号也是手写的，域算不出来；剩下的还有那么多时，不如不改。
    private static List<ReferToNumber> AsFields(DraftModel model, List<CrossReference> typed, int fewest)
    {
        var edits = new List<ReferToNumber>();
        foreach (var pointer in typed)
        {
            if (ReferToNumber.For(model, pointer) is { } edit)
                edits.Add(edit);
        }

        // 链接、修订里的留给人；少了它们就不够的，说明不能改的缘由。
        var plain = edits.FindAll(edit => edit.IsPlainIn(model.Text));
        if (typed.Count - plain.Count < fewest)
            return plain;
        return typed.Count - edits.Count < fewest ? edits : [];
    }
}
