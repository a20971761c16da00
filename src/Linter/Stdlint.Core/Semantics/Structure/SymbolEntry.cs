using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A line of the list of symbols and abbreviated terms (GB/T 1.1—2020, 8.8.3): <c>API：应用程序接口</c>.</summary>
/// <param name="Symbol">The symbol without blanks around.</param>
/// <param name="SymbolSpan">UTF-16 span of the symbol.</param>
/// <param name="Node">The paragraph, item or cell.</param>
/// <param name="List">The division whose list it belongs to.</param>
public sealed record SymbolEntry(string Symbol, TextSpan SymbolSpan, DraftSyntaxNode Node, DivisionSyntax List)
{
    private const int ShortestAbbreviation = 2;

    /// <summary>Capital letters, perhaps with digits and small ones between: API, GB, IoT, M2M.</summary>
    public bool IsAbbreviation => Symbol.Length >= ShortestAbbreviation && char.IsAsciiLetter(Symbol[0])
        && Symbol.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '/') && Symbol.Count(char.IsAsciiLetterUpper) >= ShortestAbbreviation;

    /// <summary>A single letter, Latin or Greek, with or without index.</summary>
    public bool IsQuantitySymbol => Symbol.Length > 0 && (Symbol.Length == 1 || !char.IsAsciiLetterUpper(Symbol[1]))
        && (char.IsAsciiLetter(Symbol[0]) || Symbol[0] is >= '\u0391' and <= '\u03C9') && !IsAbbreviation;

    internal static ImmutableArray<SymbolEntry> FindAll(DraftModel model)
    {
        if (model.Clause(ElementKind.Symbols) is not { } clause)
            return [];
        var found = ImmutableArray.CreateBuilder<SymbolEntry>();
        foreach (var node in clause.Descendants())
        {
            var span = node switch
            {
                ParagraphSyntax { Kind: SyntaxKind.Paragraph, Parent: not TableCellSyntax } => node.Span,
                ListItemSyntax item => item.TextSpan,
                _ => default,
            };
            if (span.Length > 0 && Read(model, node, span) is { } entry)
                found.Add(entry);
        }

        return found.DrainToImmutable();
    }

    private static SymbolEntry? Read(DraftModel model, DraftSyntaxNode node, TextSpan span)
    {
        const int longestSymbol = 16;
        var text = model.Text.TextOf(span);
        var end = text.IndexOfAny("：:—\u3000\t");
        if (end <= 0 || end > longestSymbol || node.FirstAncestor<DivisionSyntax>() is not { } list)
            return null;
        var symbol = text[..end].Trim();
        if (symbol.IsEmpty || symbol.Contains('\uFFFC') || SentenceSplitter.IsHan(symbol[0]))
            return null;
        var start = span.Start + text.IndexOf(symbol);
        return new SymbolEntry(symbol.ToString(), new TextSpan(start, symbol.Length), node, list);
    }
}
