using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，7.4：提及含悬置段的章条，读者不知是指悬置段还是指整个章条。每个章条报一条。
public sealed class PointerToHangingParagraph : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reported = new Dictionary<DivisionSyntax, ReportedDiagnostic>();
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Item: "", Target: DivisionSyntax { ParagraphsBeforeFirstSubclause: [var hanging, ..] } target }
                || SaysAll(context, pointer))
                continue;
            if (reported.TryGetValue(target, out var earlier))
            {
                earlier.AlsoAt(pointer.Span);
                continue;
            }

            reported[target] = context.Report(Descriptors.PointerToHangingParagraph, pointer.Span, DivisionName.Of(target))
                .Assuming(pointer.Confidence)
                .Assuming(target)
                .WithRelated(RelatedKind.Cause, hanging.Span, "related.cause");
        }
    }

    // “5.4的全部要求”“5.4的第一段”说清了指什么。
    private static bool SaysAll(DraftContext context, CrossReference pointer)
    {
        var content = context.Text.Content;
        var after = content.AsSpan(pointer.Span.End, Math.Min(6, content.Length - pointer.Span.End)).TrimStart();
        return after.StartsWith("的") && after.IndexOfAny("全所各第") > 0 || after.StartsWith("全部") || after.StartsWith("所有");
    }
}
