using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.1：由引导语和术语条目构成。采标文件给出的术语数据库网址是准许的。
public sealed class TermsStrayParagraph : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.TermsAndDefinitions } clause || !clause.Descendants().Any(static node => node.Kind == SyntaxKind.TermEntry))
            return;
        foreach (var child in clause.Children)
        {
            if (child.Kind != SyntaxKind.Paragraph || context.Model.FixedPhraseMatchAt(child.Span.Start) is not null)
                continue;
            var text = child.Text;
            if (text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.Ordinal) || text.Contains("术语数据库", StringComparison.Ordinal) || text.Contains("适用于本", StringComparison.Ordinal) || text.Contains('\uFFFC'))
                continue;
            if (text.TrimEnd().EndsWith("。", StringComparison.Ordinal))
                context.Report(Descriptors.TermsStrayParagraph, child.Span, text[..Math.Min(text.Length, 20)].ToString()).Assuming(clause);
        }
    }
}
