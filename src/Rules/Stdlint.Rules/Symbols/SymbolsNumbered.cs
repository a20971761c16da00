using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.3：清单不编号。该要素可以分条，条内的清单仍不编号。
public sealed class SymbolsNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Symbols } clause)
            return;
        ReportedDiagnostic? reported = null;
        foreach (var node in clause.Descendants())
        {
            var written = node switch
            {
                ListItemSyntax item => item.WrittenMarker,
                SubclauseSyntax { HasTitle: false } subclause => subclause.WrittenNumber,
                SubclauseSyntax subclause when IsEntry(subclause.Title) => subclause.WrittenNumber,
                _ => "",
            };
            if (written.Length == 0)
                continue;
            var place = node is SubclauseSyntax division ? division.HeadingSpan : ((ListItemSyntax)node).TextSpan;
            if (reported is null)
                reported = context.Report(Descriptors.SymbolsNumbered, place, written).Assuming(node);
            else
                reported.WithRelated(RelatedKind.Derived, place, "related.same-fault");
        }
    }

    // API：应用程序接口 as a heading is an entry; 缩略语 is a title.
    private static bool IsEntry(string title) => char.IsAsciiLetter(title[0]) && title.AsSpan().IndexOfAny("：:—") > 0;
}
