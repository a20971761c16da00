using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.1：术语按概念分条的，每条应给出条标题。
public sealed class TermGroupUntitled : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.TermsAndDefinitions } clause)
            return;
        foreach (var group in clause.Subclauses)
        {
            if (group.HasTitle || !group.Children.Any(static child => child.Kind == SyntaxKind.TermEntry))
                continue;
            var text = group.Children.FirstOrDefault(static child => child.Kind == SyntaxKind.Paragraph);
            context.Report(Descriptors.TermGroupUntitled, text?.Span ?? group.HeadingSpan, group.Designation).Assuming(group);
        }
    }
}
