using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.1.2、9.6.2。
public sealed class AnnexStatusMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        // 1993 年版的“标准的附录”“提示的附录”与现在的两种不同；工程建设标准不分规范性与资料性。
        if (annex.Status != AnnexStatus.Unstated || context.Model.IsEngineering.Value || context.Model.Edition.Value == DraftEdition.Edition1993)
            return;
        context.Report(Descriptors.AnnexStatusMissing, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan, annex.Designation)
            .Assuming(annex);
    }
}
