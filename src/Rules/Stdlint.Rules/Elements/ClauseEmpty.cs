using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，6.2.2.2。2020 版第2、3章没有内容时应有说明句，由 STD3302、STD3403 说。
public sealed class ClauseEmpty : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(
        Check,
        SyntaxKind.Clause,
        SyntaxKind.Subclause,
        SyntaxKind.Annex,
        SyntaxKind.Foreword,
        SyntaxKind.Introduction,
        SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        if (!IsEmpty(context.Node) || IsNoEntriesClause(context))
            return;

        var (title, place) = context.Node switch
        {
            DivisionSyntax division => (division.Title, division.HeadingSpan),
            ElementSyntax element => (element.Title, context.Model.HeadingOf(element)),
            _ => ("", default(TextSpan)),
        };
        // 一组只有短语、都没有内容的条，其实是没有句号的无标题条。
        if (title.Length == 0 || (context.Node is SubclauseSyntax { Parent: DivisionSyntax parent } && parent.Subclauses.All(IsEmpty)))
            return;

        context.Report(Descriptors.ClauseEmpty, place, title).Assuming(context.Node);
    }

    private static bool IsNoEntriesClause(NodeContext context) =>
        context.Node is ClauseSyntax { Element: ElementKind.NormativeReferences or ElementKind.TermsAndDefinitions }
        && context.Model.Edition.Value >= DraftEdition.Edition2020;

    private static bool IsEmpty(DraftSyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            // 图片、文本框和嵌入对象也是内容。
            if (child.Kind != SyntaxKind.Trivia || child.Text.Contains('\uFFFC'))
                return false;
        }

        return true;
    }
}
