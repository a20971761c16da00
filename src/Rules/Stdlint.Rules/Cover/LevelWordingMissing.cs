using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。层次字样用专用字，常作为图片插入。
public sealed class LevelWordingMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Series) is not null)
            return;
        var report = context.Report(Descriptors.LevelWordingMissing, context.Model.CoverPlace);
        if (context.Model.CoverHasPicture)
            report.Assuming(RecognitionConfidence.Low);
    }
}
