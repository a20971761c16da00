using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。××××也是编号。
public sealed class DocumentNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.StandardNumber) is null && context.Model.CoverNumber is null)
            context.Report(Descriptors.DocumentNumberMissing, context.Model.CoverPlace);
    }
}
