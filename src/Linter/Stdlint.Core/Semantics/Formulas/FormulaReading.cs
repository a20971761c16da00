using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A formula on a line of its own, as far as it can be read (GB/T 1.1—2020, 9.9).</summary>
/// <param name="Node">The formula.</param>
/// <param name="Body">UTF-16 span of the formula itself, without leader and number.</param>
/// <param name="Text">The formula on one line, such as <c>v=l/t_1</c>; null where it is a picture or an object of another program.</param>
/// <param name="Symbols">The symbols of quantities in it, each once, without marks of position: <c>v</c>, <c>l</c>, <c>t1</c>.</param>
/// <param name="Where">The explanation of its symbols, perhaps shared with formulas after it; null where there is none.</param>
public sealed record FormulaReading(FormulaSyntax Node, TextSpan Body, string? Text, ImmutableArray<string> Symbols, FormulaWhereSyntax? Where)
{
    // Formulas that share an explanation are parted by no more than words such as 或, 当…时.
    private const int LongestConnection = 40;
    private const int MostConnections = 3;

    /// <summary>The line says how substances react, so that its letters are no quantities.</summary>
    public bool IsChemical => Text is not null && (Text.AsSpan().IndexOfAny("→⇌↑↓⟶") >= 0 || FormulaSymbols.IsReaction(Text));

    /// <summary>Whether the symbol, as it is compared, stands anywhere in the formula; no where it cannot be read.</summary>
    public bool Mentions(string symbol) => Text is not null && FormulaSymbols.Normalized(Text).Contains(symbol, StringComparison.Ordinal);

    /// <summary>Whether the words before a dash are a symbol: a name in Chinese characters is none.</summary>
    public static bool IsName(string symbol) => symbol.Length > 0 && FormulaSymbols.IsLetter(symbol[0]);

    internal static ImmutableArray<FormulaReading> ReadAll(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<FormulaReading>(model.Formulas.Length);
        foreach (var node in model.Formulas)
        {
            if (node.FirstAncestor<NoteSyntax>() is not null || node.FirstAncestor<TableCellSyntax>() is { Parent: TableSyntax { IsLayout: false } })
                continue;
            var text = FormulaText.Read(model.Text, node, out var body);
            found.Add(new FormulaReading(node, body, text, text is null ? [] : FormulaSymbols.Of(text), WhereOf(node)));
        }

        return found.DrainToImmutable();
    }

    private static FormulaWhereSyntax? WhereOf(FormulaSyntax node)
    {
        if (node.Where is not null || node.Parent is not { } parent)
            return node.Where;
        var connections = 0;
        for (var i = parent.Children.IndexOf(node) + 1; i < parent.Children.Length; i++)
        {
            switch (parent.Children[i])
            {
                case FormulaSyntax { Where: { } shared }:
                    return shared;
                case FormulaSyntax or ParagraphSyntax { Kind: SyntaxKind.Trivia }:
                    continue;
                case ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph when paragraph.Span.Length <= LongestConnection && ++connections <= MostConnections:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
