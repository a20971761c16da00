using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3：编制说明、附则等不是要素。工程建设标准的条文说明、用词说明由 rules.json 的 not-for-engineering 排除。
public sealed class ForeignPartInDocument : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Annex, SyntaxKind.Paragraph);

    private static void Check(NodeContext context)
    {
        // 没有编号的标题不是章，独占一段。
        var (title, span) = context.Node switch
        {
            DivisionSyntax division => (division.Title, division.HeadingSpan),
            { Parent: not (TableCellSyntax or CoverSyntax), Span.Length: < 24 } paragraph => (NormalizedText.Of(paragraph.Text), paragraph.Span),
            _ => ("", default),
        };
        if (Vocabulary.ForeignPartTitles.Contains(title))
            context.Report(Descriptors.ForeignPartInDocument, span, title).Assuming(context.Node);
    }
}
