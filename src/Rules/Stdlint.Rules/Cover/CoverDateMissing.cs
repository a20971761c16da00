using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。××××-××-××也是日期。
public sealed class CoverDateMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var hasPublication = cover.Field(CoverFieldKind.PublicationDate) is not null;
        var hasImplementation = cover.Field(CoverFieldKind.ImplementationDate) is not null;
        if (hasPublication && hasImplementation)
            return;
        var descriptor = hasImplementation ? Descriptors.CoverDateMissingPublication
            : hasPublication ? Descriptors.CoverDateMissingImplementation
            : Descriptors.CoverDateMissing;
        context.Report(descriptor, context.Model.CoverPlace);
    }
}
