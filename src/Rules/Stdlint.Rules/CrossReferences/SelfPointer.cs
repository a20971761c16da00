using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// 条提及自身，读者转了一圈又回到原处，多半是编号写错。“5.2 a)”在5.2中提及自己的列项，是对的；检验项目表列出自身章条作索引，也是对的。
public sealed class SelfPointer : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Item: "", ListOrdinal: 0, Target: DivisionSyntax target }
                || context.Model.ZoneAt(pointer.Span.Start).Role is not (TextRole.Paragraph or TextRole.ListItem)
                || context.Model.DivisionAt(pointer.Span.Start) != target || IsRange(context, pointer))
                continue;
            context.Report(Descriptors.SelfPointer, pointer.Span, DivisionName.Of(target))
                .Assuming(pointer.Confidence)
                .Assuming(target)
                .WithRelated(RelatedKind.Conflict, target.HeadingSpan, "related.parent");
        }
    }

    // 5.1～5.4：范围含自身不是提及自身。
    private static bool IsRange(DraftContext context, CrossReference pointer)
    {
        var content = context.Text.Content;
        return pointer.Span.End < content.Length && content[pointer.Span.End] is '～' or '~' or '至' or '—' or '–' or '-' or '、' or '和';
    }
}
