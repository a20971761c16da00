using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1。发布机构用专用字，常作为图片插入。
public sealed class IssuerMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Publisher) is null && !context.Model.CoverHasPicture)
            context.Report(Descriptors.IssuerMissing, context.Model.CoverPlace);
    }
}
