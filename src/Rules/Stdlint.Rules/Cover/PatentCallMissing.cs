using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

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
                context.Report(Descriptors.PatentCallMissingLeft, call.Span);
        }
        else if (stage is DraftStage.Comments or DraftStage.Review && !cover.Text.Contains("相关专利", StringComparison.Ordinal))
        {
            context.Report(Descriptors.PatentCallMissing, cover.Field(CoverFieldKind.Stage)?.Span ?? context.Model.CoverPlace);
        }
    }
}
