using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、10.3.1.5。备案号发布后才有。
public sealed class RecordNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (context.Model.Kind.Value == DraftKind.Industry && context.Model.Stage.Value == DraftStage.Publication && cover.Field(CoverFieldKind.RecordNumber) is null)
            context.Report(Descriptors.RecordNumberMissing, context.Model.CoverPlace);
    }
}
