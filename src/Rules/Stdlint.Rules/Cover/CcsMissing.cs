using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。2009年版以前分类号没有“CCS”，读取时已认作该项。
public sealed class CcsMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Ccs) is null)
            context.Report(Descriptors.CcsMissing, context.Model.CoverPlace);
    }
}
