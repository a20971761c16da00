using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Typography;

// 惯例：成句的段以句号收尾。列项、单元格、题目和公式前的文字另有规则；没有能愿动词和逗号的可能是没设样式的标题。
public sealed class ParagraphFullStop : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        var paragraph = context.Node;
        if (paragraph.Confidence == RecognitionConfidence.Low || paragraph.Parent is not (DivisionSyntax or ForewordSyntax or IntroductionSyntax) || LeadsIn(paragraph)
            || context.Text.HanCount(paragraph.Span) < context.Options<ParagraphFullStopOptions>().FewestCharacters)
        {
            return;
        }

        var end = EndMark.Of(context.Text, paragraph.Span);
        if (end.IsNone || end.IsPunctuation || !context.Model.IsHanAt(end.Span.Start) || !IsSentence(context, paragraph))
            return;
        context.Report(Descriptors.ParagraphFullStop, end.Span, context.Text.ExcerptOf(paragraph.Span)).Assuming(paragraph)
            .WithFix(() => DraftEdit.Insert(end.Span.End, "。"));
    }

    private static bool IsSentence(NodeContext context, DraftSyntaxNode paragraph) =>
        context.Model.ModalVerbsIn(paragraph.Span).Length > 0 || context.Text.TextOf(paragraph.Span).ContainsAny('，', '。', '；');

    // What a list, formula, figure or table follows is judged as its lead-in.
    private static bool LeadsIn(DraftSyntaxNode paragraph)
    {
        var siblings = paragraph.Parent!.Children;
        var next = siblings.IndexOf(paragraph) + 1;
        return next < siblings.Length && siblings[next].Kind is not (SyntaxKind.Paragraph or SyntaxKind.Subclause or SyntaxKind.Clause or SyntaxKind.Note or SyntaxKind.Example);
    }
}
