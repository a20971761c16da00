using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.2：图、表的脚注用上标小写字母。星号也表示统计上的显著性，说的是P值。
public sealed class CaptionFootnoteMark : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Table, SyntaxKind.Figure);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? report = null;
        var isSignificance = false;
        foreach (var node in context.Node.Descendants())
        {
            if (node is not NoteSyntax { Kind: SyntaxKind.TableFootnote, NumberOrigin: NumberOrigin.Typed } footnote || footnote.WrittenLabel is [>= 'a' and <= 'z', ..] or ""
                || !ReferenceEquals(Owner(footnote), context.Node))
                continue;
            if (footnote.WrittenLabel[0] == '*' && context.Text.TextOf(footnote.TextSpan).IndexOfAny('P', 'p') >= 0)
            {
                isSignificance = true;
                continue;
            }

            if (report is null)
                report = context.Report(Descriptors.CaptionFootnoteMark, footnote.LabelSpan, footnote.WrittenLabel).Assuming(footnote);
            else
                report.AlsoAt(footnote.LabelSpan);
        }

        if (context.Node is TableSyntax table && !isSignificance && !IsOneOfSeveral(context, table))
            report?.WithFix(() => TableFootnoteLetters.Of(table));
    }

    // 表分成几段的，脚注说的可能是别的一段。
    private static bool IsOneOfSeveral(NodeContext context, TableSyntax table) =>
        table.IsContinuation || context.Model.Tables.Any(other => other.IsContinuation && table.Number is not null && table.Number.Equals(other.Number));

    private static CaptionedSyntax? Owner(NoteSyntax footnote) => footnote.FirstAncestor<CaptionedSyntax>();
}
