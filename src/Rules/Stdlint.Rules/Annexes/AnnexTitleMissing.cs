using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2。
public sealed class AnnexTitleMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        if (!annex.HasTitle)
            context.Report(Descriptors.AnnexTitleMissing, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan, annex.Designation).Assuming(annex);
    }
}
