using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
                reported = context.Report(Descriptors.SymbolsNumbered, place, written).Assuming(node).WithFix(() => WithoutMarkers(context.Text, clause, InsertedDivision.OrdinaryParagraph(context.Model)));
            else
                reported.AlsoAt(place);
        }
    }

    // 列项改为不编号的段，去末尾的标点；编成条的由人改。
    private static List<DraftEdit> WithoutMarkers(DraftText text, ClauseSyntax clause, int? ordinary)
    {
        var edits = new List<DraftEdit>();
        foreach (var node in clause.Descendants())
        {
            if (node is SubclauseSyntax or ListItemSyntax { InnerList: not null } || ordinary is not { } like || text.Blocks[like].Style is not { } style)
                return [];
            if (node is not ListItemSyntax item || WholeParagraphs.Of(item) is not { } range)
                continue;
            if (item.MarkerSpan.Length > 0)
                edits.Add(DraftEdit.Delete(TextSpan.FromBounds(item.MarkerSpan.Start, item.TextSpan.Start)));
            edits.Add(new SetStyle(range.First, style.Name, NumberingChange.None));
            if (text.TextOf(item.TextSpan) is [.., '；' or ';' or '。' or '，'])
                edits.Add(DraftEdit.Delete(new TextSpan(item.TextSpan.End - 1, 1)));
        }

        return edits;
    }

    // API：应用程序接口 as a heading is an entry; 缩略语 is a title.
    private static bool IsEntry(string title) => char.IsAsciiLetter(title[0]) && title.AsSpan().IndexOfAny("：:—") > 0;
}
