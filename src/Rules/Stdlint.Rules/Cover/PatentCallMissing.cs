using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、D.1：征求意见稿和送审稿才有，报批时删去。
public sealed class PatentCallMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var stage = context.Model.Stage.Value;
        if (cover.Field(CoverFieldKind.PatentCall) is { } call)
        {
            // 模板的文稿版次没有选的，不知道是哪一稿。
            if (stage >= DraftStage.Approval && !cover.Text.Contains("版次选择", StringComparison.Ordinal))
                context.Report(Descriptors.PatentCallMissingLeft, call.Span).WithFix(() => Remove(context.Text, call));
        }
        else if (stage is DraftStage.Comments or DraftStage.Review && !cover.Text.Contains("相关专利", StringComparison.Ordinal))
        {
            var field = cover.Field(CoverFieldKind.Stage);
            context.Report(Descriptors.PatentCallMissing, field?.Span ?? context.Model.CoverPlace).WithFix(() => Insert(context.Model, field));
        }
    }

    private static InsertParagraphs? Insert(DraftModel model, CoverFieldSyntax? stage)
    {
        var call = FixedPhrases.Of(model.Edition.Value).PatentCall;
        if (stage is null || call.IsNone)
            return null;
        var block = model.Text.BlockAt(stage.Span.Start);
        return block.Cell is null ? new InsertParagraphs(block.Index, InsertionSide.After, [new NewParagraph(call.Text, block.Index)]) : null;
    }

    private static DraftEdit Remove(DraftText text, CoverFieldSyntax call)
    {
        var block = text.BlockAt(call.Span.Start);
        var isAlone = text.TextOf(block).Trim().SequenceEqual(text.TextOf(call.Span).Trim());
        return isAlone && block is { Story: BlockStory.Body, Cell: null } && !text.Fields.Any(field => field.Result.IntersectsWith(block.Span)) ? new DeleteParagraphs(block.Index, 1) : DraftEdit.Delete(call.Span);
    }
}
