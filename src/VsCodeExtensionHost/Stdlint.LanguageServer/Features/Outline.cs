using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>The structure of a draft: its elements, clauses, annexes, figures, tables and terms.</summary>
public static class Outline
{
    /// <summary>Drafts nest six levels of clauses; a tree that goes deeper is shown flat from there on.</summary>
    private const int Deepest = 24;

    public static IReadOnlyList<DocumentSymbol> Symbols(AnalyzedDraft draft) =>
        draft.Tree is { } tree ? Below(draft, tree.Root, 0) : [];

    /// <summary>Headings of open drafts that hold the words.</summary>
    public static IEnumerable<WorkspaceSymbol> Matching(AnalyzedDraft draft, string query)
    {
        var container = Path.GetFileName(draft.State.Draft.Source.FullPath);
        foreach (var symbol in Flat(Symbols(draft)))
        {
            if (symbol.Name.Contains(query, StringComparison.OrdinalIgnoreCase))
                yield return new WorkspaceSymbol(symbol.Name, symbol.Kind, new Location(draft.State.Draft.Uri, symbol.SelectionRange), container);
        }
    }

    public static IReadOnlyList<FoldingRange> Folds(AnalyzedDraft draft)
    {
        var folds = new List<FoldingRange>();
        foreach (var node in draft.Tree?.Root.Descendants() ?? [])
        {
            if (node is DivisionSyntax or ElementSyntax or TableSyntax or FigureSyntax or ListSyntax or TermEntrySyntax && node.EndBlock - node.FirstBlock > 1)
                folds.Add(new FoldingRange(node.FirstBlock, node.EndBlock - 1, Kind: null));
        }

        return folds;
    }

    public static IReadOnlyList<SelectionRange> Selections(AnalyzedDraft draft, IReadOnlyList<Position> positions) =>
        [.. positions.Select(position => Selection(draft, draft.OffsetOf(position)))];

    private static SelectionRange Selection(AnalyzedDraft draft, int offset)
    {
        var spans = new List<TextSpan>();
        if (draft.Model?.SentenceAt(offset) is { } sentence)
            spans.Add(sentence.Span);
        spans.Add(draft.Text.BlockAt(offset).Span);
        for (var node = draft.Tree?.NodeAt(offset); node is not null; node = node.Parent)
            spans.Add(node.Span);

        SelectionRange? result = null;
        foreach (var span in spans.Where(span => span.Start <= offset && offset <= span.End).Distinct().OrderByDescending(static span => span.Length))
            result = new SelectionRange(draft.RangeOf(span), result);
        return result ?? new SelectionRange(draft.RangeOf(new TextSpan(offset, 0)), Parent: null);
    }

    private static List<DocumentSymbol> Below(AnalyzedDraft draft, DraftSyntaxNode parent, int depth)
    {
        var symbols = new List<DocumentSymbol>();
        foreach (var node in depth < Deepest ? parent.Children : [])
        {
            var children = Below(draft, node, depth + 1);
            if (SymbolOf(draft, node, children) is { } symbol)
                symbols.Add(symbol);
            else
                symbols.AddRange(children);
        }

        return symbols;
    }

    private static DocumentSymbol? SymbolOf(AnalyzedDraft draft, DraftSyntaxNode node, List<DocumentSymbol> children)
    {
        // Kinds of the protocol: 2 module, 5 class, 6 method, 11 interface, 13 variable, 14 constant, 18 array, 20 key.
        var (name, kind) = node switch
        {
            AnnexSyntax annex => ($"{annex.Designation} {annex.Title}", 11),
            ClauseSyntax clause => ($"{clause.WrittenNumber} {clause.Title}", 5),
            SubclauseSyntax subclause => ($"{subclause.WrittenNumber} {TitleOf(draft, subclause)}", 6),
            FigureSyntax figure => Captioned("图", figure, 13),
            TableSyntax { IsLayout: false } table => Captioned("表", table, 18),
            TermEntrySyntax term => ($"{term.WrittenNumber} {term.Term}", 20),
            ElementSyntax element => (element.Title.Length > 0 ? element.Title : ElementName(element), 2),
            _ => ("", 0),
        };
        name = name.Trim();
        if (name.Length == 0)
            return null;
        var head = node is ElementSyntax { TitleSpan.IsEmpty: false } titled ? titled.TitleSpan : node is ElementSyntax ? draft.Text.BlockAt(node.Span.Start).Span : DraftTarget.HeadOf(node);
        var whole = TextSpan.FromBounds(Math.Min(node.Span.Start, head.Start), Math.Max(node.Span.End, head.End));
        return new DocumentSymbol(name, Detail: null, kind, draft.RangeOf(whole), draft.RangeOf(head), children);
    }

    private static string TitleOf(AnalyzedDraft draft, SubclauseSyntax subclause) =>
        subclause.HasTitle ? subclause.Title : draft.Text.ExcerptOf(subclause.HeadingSpan, 24);

    private static (string, int) Captioned(string word, CaptionedSyntax node, int kind) => node.Number is null ? ("", 0) : ($"{word}{node.Number.Text} {node.Title}", kind);

    private static string ElementName(ElementSyntax element) => element.Element switch
    {
        ElementKind.Cover => "封面",
        ElementKind.TableOfContents => "目次",
        ElementKind.Foreword => "前言",
        ElementKind.Introduction => "引言",
        ElementKind.Bibliography => "参考文献",
        ElementKind.Index => "索引",
        _ => "",
    };

    private static IEnumerable<DocumentSymbol> Flat(IEnumerable<DocumentSymbol> symbols) =>
        symbols.SelectMany(static symbol => Flat(symbol.Children ?? []).Prepend(symbol));
}
