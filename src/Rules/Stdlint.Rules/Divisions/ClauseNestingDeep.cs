using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.1：细分层次不宜过多。复杂的产品标准用到四层是合理的，所以只看字少的支。
public sealed class ClauseNestingDeep : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var parent = (SubclauseSyntax)context.Node;
        var options = context.Options<ClauseNestingDeepOptions>();
        if (parent.Level != options.MinLevel - 1 || parent.Subclauses is not [var first, .., var last])
            return;
        if (last.Span.End - first.Span.Start < options.MaxLength)
            context.Report(Descriptors.ClauseNestingDeep, first.HeadingSpan, first.Designation).Assuming(first);
    }
}
