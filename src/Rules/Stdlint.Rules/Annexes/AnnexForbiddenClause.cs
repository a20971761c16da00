using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.3.2：附录中不准许设置“范围”“规范性引用文件”“术语和定义”等内容。
public sealed class AnnexForbiddenClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        foreach (var subclause in ((AnnexSyntax)context.Node).Subclauses)
        {
            if (Vocabulary.ForbiddenAnnexClauseTitles.Contains(subclause.Title))
                context.Report(Descriptors.AnnexForbiddenClause, subclause.TitleSpan, subclause.Title).Assuming(subclause).Assuming(context.Node);
        }
    }
}
