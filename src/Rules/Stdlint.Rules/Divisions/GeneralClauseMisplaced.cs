using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，9.3：通用内容宜作为最前面的一条，标题用“通用要求”“通则”“概述”。章一级的总体原则另有规定（8.10）。
public sealed class GeneralClauseMisplaced : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        // 概述之后可再有通用要求：两条都在最前面。
        var onlyGeneralBefore = true;
        foreach (var subclause in parent.Subclauses)
        {
            var isGeneral = Vocabulary.GeneralClauseTitles.Contains(subclause.Title);
            if (!isGeneral)
            {
                onlyGeneralBefore = false;
                continue;
            }

            if (!onlyGeneralBefore)
            {
                context.Report(Descriptors.GeneralClauseMisplaced, subclause.TitleSpan, subclause.Title).Assuming(subclause)
                    .WithFix(() => MovedDivision.Before(context.Model, subclause, parent.Subclauses.First(static other => !Vocabulary.GeneralClauseTitles.Contains(other.Title)), parent.Subclauses));
            }
            else if (!Vocabulary.GeneralClauseTitlesPreferred.Contains(subclause.Title))
                context.Report(Descriptors.GeneralClauseMisplacedTitle, subclause.TitleSpan, subclause.Title).Assuming(subclause);
        }
    }
}
