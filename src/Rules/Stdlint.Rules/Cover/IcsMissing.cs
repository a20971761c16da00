using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。没有填的域等于没有。
public sealed class IcsMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Ics) is null)
            context.Report(Descriptors.IcsMissing, context.Model.CoverPlace);
    }
}
