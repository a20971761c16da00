using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，表3：范围不含引用。适用界限常要提及他文件才说得清，不报；GB/T ×××××的本部分是自称。
public sealed class ScopeCitesDocument : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;
        var own = context.Model.OwnNumber;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            if (context.Text.TextOf(sentence.Span).Contains("适用", StringComparison.Ordinal))
                continue;
            var end = context.Model.EndOfOwnName(sentence.Span);
            foreach (var number in context.Model.StandardNumbersIn(sentence.Span))
            {
                if (number.Span.End > end && (own is null || number.Prefix != own.Prefix || number.Number != own.Number))
                    context.Report(Descriptors.ScopeCitesDocument, number.Span, context.Text.StringOf(number.Span)).Assuming(scope);
            }
        }
    }
}
