using System.Text;

namespace Stdlint.Core.Syntax;

/// <summary>Prints a tree as <c>stdlint dump --tree</c> shows it: kind, number with origin, title, confidence where it is not high, lines.</summary>
public static class DraftTreePrinter
{
    private const int LongestText = 40;

    /// <summary>One line a node, two blanks of indent a level, lines 1-based as an editor counts them.</summary>
    public static string Print(DraftSyntaxTree tree)
    {
        var output = new StringBuilder();
        var pending = new Stack<(DraftSyntaxNode Node, int Depth)>();
        pending.Push((tree.Root, 0));
        while (pending.TryPop(out var item))
        {
            PrintNode(output, item.Node, item.Depth);
            for (var i = item.Node.Children.Length - 1; i >= 0; i--)
                pending.Push((item.Node.Children[i], item.Depth + 1));
        }

        return output.ToString();
    }

    private static void PrintNode(StringBuilder output, DraftSyntaxNode node, int depth)
    {
        output.Append(' ', depth * 2).Append(node.Kind);
        if (node is INumbered { WrittenNumber.Length: > 0 } numbered)
            AppendNumber(output, numbered.Number?.Text, numbered.WrittenNumber, numbered.NumberOrigin);
        AppendFacts(output, node);
        if (node.Confidence != RecognitionConfidence.High)
            output.Append(' ').Append(node.Confidence == RecognitionConfidence.Medium ? "medium" : "low");
        output.Append("  ").Append(node.FirstBlock + 1);
        if (node.EndBlock > node.FirstBlock + 1)
            output.Append('-').Append(node.EndBlock);
        output.Append('\n');
    }

    private static void AppendFacts(StringBuilder output, DraftSyntaxNode node)
    {
        switch (node)
        {
            case AnnexSyntax annex:
                output.Append(' ').Append(annex.Status switch
                {
                    AnnexStatus.Normative => "normative",
                    AnnexStatus.Informative => "informative",
                    _ => "unstated",
                });
                AppendQuoted(output, annex.Title);
                break;
            case DivisionSyntax division:
                if (division.Element != ElementKind.Other)
                    output.Append(' ').Append(division.Element);
                AppendQuoted(output, division.Title);
                break;
            case CoverFieldSyntax field:
                output.Append(' ').Append(field.FieldKind);
                AppendQuoted(output, field.Value);
                break;
            case ContentsEntrySyntax entry:
                if (entry.Number is not null)
                    output.Append(' ').Append(entry.Number.Text);
                AppendQuoted(output, entry.Title);
                output.Append(' ').Append(entry.Page);
                break;
            case BodyTitleSyntax title:
                AppendQuoted(output, title.Value);
                break;
            case CaptionedSyntax captioned:
                AppendQuoted(output, captioned.Title);
                AppendCaptioned(output, captioned);
                break;
            case TermEntrySyntax term:
                AppendTerm(output, term);
                break;
            case ListItemSyntax item:
                AppendNumber(output, null, item.WrittenMarker, item.MarkerOrigin);
                output.Append(' ').Append(item.Marker);
                AppendQuoted(output, node.Tree.Text.TextOf(item.TextSpan));
                break;
            case NoteSyntax note:
                AppendNumber(output, null, note.WrittenLabel, note.NumberOrigin);
                AppendQuoted(output, node.Tree.Text.TextOf(note.TextSpan));
                break;
            case SubfigureSyntax part:
                AppendNumber(output, null, part.WrittenLabel, NumberOrigin.None);
                AppendQuoted(output, node.Tree.Text.TextOf(part.TitleSpan));
                break;
            case TableCellSyntax cell:
                output.Append(' ').Append(cell.Cell.Row + 1).Append(',').Append(cell.Cell.Column + 1);
                break;
            case ReferenceEntrySyntax reference:
                AppendQuoted(output, node.Tree.Text.TextOf(reference.NumberSpan));
                AppendQuoted(output, node.Tree.Text.TextOf(reference.TitleSpan));
                break;
            case FormulaWhereSyntax where:
                foreach (var (symbol, _, _) in where.Symbols)
                    AppendQuoted(output, symbol);
                break;
            case ParagraphSyntax when node.Kind != SyntaxKind.Trivia:
                AppendQuoted(output, node.Text);
                break;
        }
    }

    private static void AppendCaptioned(StringBuilder output, CaptionedSyntax captioned)
    {
        if (captioned.IsContinuation)
            output.Append(" continued");
        if (captioned is not TableSyntax table)
            return;
        if (table.Grid is null)
            output.Append(" no grid");
        else
            output.Append(' ').Append(table.Grid.RowCount).Append('×').Append(table.Grid.ColumnCount).Append(" head ").Append(table.HeaderRows);
        if (table.IsLayout)
            output.Append(" layout");
        if (table.UnitSpan.Length > 0)
            AppendQuoted(output, table.Tree.Text.TextOf(table.UnitSpan));
    }

    private static void AppendTerm(StringBuilder output, TermEntrySyntax term)
    {
        AppendQuoted(output, term.Term);
        AppendQuoted(output, term.Tree.Text.TextOf(term.EnglishSpan));
        foreach (var admitted in term.AdmittedTerms)
            AppendQuoted(output, term.Tree.Text.TextOf(admitted));
        if (term.SourceSpan.Length > 0)
            AppendQuoted(output, term.Tree.Text.TextOf(term.SourceSpan));
    }

    private static void AppendNumber(StringBuilder output, string? number, string written, NumberOrigin origin)
    {
        if (written.Length == 0)
            return;
        output.Append(' ').Append(number ?? written);
        output.Append(origin == NumberOrigin.Typed ? " typed" : origin == NumberOrigin.Automatic ? " auto" : "");
        if (number is not null && number != written)
            AppendQuoted(output, written);
    }

    private static void AppendQuoted(StringBuilder output, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        output.Append(" \"");
        foreach (var c in text[..Math.Min(text.Length, LongestText)])
            output.Append(c < ' ' ? ' ' : c);
        output.Append(text.Length > LongestText ? "…\"" : "\"");
    }
}
