using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notices;

// GB/T 1.1—2020，9.13.3：涉及整个文件的在文件名称与“范围”之间；只涉及一种试剂、一个步骤的留在那里。
public sealed class NoticePlace : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Notice);

    private static void Check(NodeContext context)
    {
        if (context.Node.FirstAncestor<DivisionSyntax>() is { } division && division.FirstAncestor<AnnexSyntax>() is null && division is not AnnexSyntax
            && context.Node.Text.Contains("使用本文件", StringComparison.Ordinal))
            context.Report(Descriptors.NoticePlace, context.Node.Span).Assuming(context.Node);
    }
}
