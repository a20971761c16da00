using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The cells of a table below its head, and what kind of table they make.</summary>
public sealed class TableBody
{
    // A form whose blanks are to be filled in has as many blanks as words.
    private const int LargestShareOfBlanks = 50;

    private static readonly SearchValues<char> BeforeUnit = SearchValues.Create("（(，,/\n\u000B");
    private static readonly SearchValues<char> BeforeUnitWithSolidus = SearchValues.Create("（(，,\n\u000B");

    private readonly DraftText _text;
    private readonly HashSet<TableCell> _blanks;

    private TableBody(TableSyntax table, DraftText text)
    {
        Table = table;
        Grid = table.Grid!;
        _text = text;
        HeadRows = Math.Max(1, table.HeaderRows);
        Cells = [.. Grid.Cells.Where(cell => cell.Row >= HeadRows && cell.ColumnSpan < Grid.ColumnCount)];
        Blanks = [.. Cells.Where(HoldsNothing)];
        _blanks = [.. Blanks];
        IsForm = LooksLikeForm();
        HeadUnits = [.. Grid.Cells.Where(cell => cell.Row < HeadRows).Select(ReadHeadUnit).OfType<HeadUnit>()];
        UnitFaults = [.. Grid.Cells.Where(cell => cell.Row < HeadRows || cell.Column == 0).Select(ReadUnitFault).OfType<UnitFault>()];
    }

    public TableSyntax Table { get; }

    public DraftTable Grid { get; }

    /// <summary>Rows that head the table, at least one.</summary>
    public int HeadRows { get; }

    /// <summary>Cells below the head, without those that span the table (notes, titles of parts).</summary>
    public ImmutableArray<TableCell> Cells { get; }

    /// <summary>The cells among them that hold nothing.</summary>
    public ImmutableArray<TableCell> Blanks { get; }

    /// <summary>A form to be filled in: its title says so, or a whole row or column is left blank.</summary>
    public bool IsForm { get; }

    /// <summary>Units that stand in the head with the name of their quantity, in document order.</summary>
    public ImmutableArray<HeadUnit> HeadUnits { get; }

    /// <summary>Units in the heads of columns and rows that are written wrongly or are no legal ones, in document order.</summary>
    public ImmutableArray<UnitFault> UnitFaults { get; }

    internal static ImmutableArray<TableBody> FindAll(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<TableBody>();
        foreach (var table in model.Tables)
        {
            if (table.Grid is { RowCount: > 1, ColumnCount: > 1 })
                found.Add(new TableBody(table, model.Text));
        }

        return found.ToImmutable();
    }

    /// <summary>UTF-16 span of the text of the cell without blanks at its ends.</summary>
    public TextSpan TextOf(TableCell cell)
    {
        var span = _text.SpanOf(cell);
        var text = _text.TextOf(span);
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
            start++;
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return TextSpan.FromBounds(span.Start + start, span.Start + end);
    }

    /// <summary>The cell that covers the place of the grid; null where there is none.</summary>
    public TableCell? CellAt(int row, int column)
    {
        foreach (var cell in Grid.Cells)
        {
            if (cell.Row > row)
                break;
            if (row < cell.Row + cell.RowSpan && cell.Column <= column && column < cell.Column + cell.ColumnSpan)
                return cell;
        }

        return null;
    }

    /// <summary>The words that head the column, without blanks; empty where there are none.</summary>
    public string HeadOf(int column) => CellAt(HeadRows - 1, column) is { } head ? DraftCharacters.Squeeze(_text.TextOf(_text.SpanOf(head))) : "";

    /// <summary>UTF-16 span that stands for the table: its caption, else its first words.</summary>
    public TextSpan Place
    {
        get
        {
            if (Table.HasCaption)
                return Table.CaptionSpan;
            foreach (var cell in Grid.Cells)
            {
                if (TextOf(cell) is { IsEmpty: false } words)
                    return words.Intersection(_text.BlockAt(words.Start).Span)!.Value;
            }

            return new TextSpan(Table.Span.Start, 0);
        }
    }

    /// <summary>长度（mm）, 长度, mm, 长度/mm or 长度 with mm on the line below.</summary>
    private HeadUnit? ReadHeadUnit(TableCell cell)
    {
        if (SplitHead(cell) is not var (open, unit, form) || UnitReader.Read(_text.TextOf(unit), 0) is not { Form: UnitForm.Symbol } reading || reading.End != unit.Length)
            return null;
        var span = TextOf(cell);
        var start = open;
        while (start > span.Start && IsBlank(_text.Content[start - 1]))
            start--;
        return new HeadUnit(TextSpan.FromBounds(start, span.End), _text.StringOf(unit), form, cell.Column, cell.ColumnSpan);
    }

    /// <summary>A unit in the head of a column, or below the name in the head of a row, that is no symbol as it should be written.</summary>
    private UnitFault? ReadUnitFault(TableCell cell)
    {
        if (SplitHead(cell) is not var (_, unit, form) || unit.Length < 2 || cell.Row >= HeadRows && (cell.Column > 0 || form != HeadUnitForm.Below))
            return null;
        var reading = UnitReader.Read(_text.TextOf(unit), 0);
        return reading is { Form: UnitForm.WrongCase or UnitForm.NotLegal, Symbol: { } symbol } && reading.End == unit.Length
            ? new UnitFault(new TextSpan(unit.Start + reading.Fault.Start, reading.Fault.Length), reading.Form, symbol)
            : null;
    }

    /// <summary>Parts the name of a quantity from what may be its unit: the offset of the sign between them, the unit, and the form.</summary>
    private (int Sign, TextSpan Unit, HeadUnitForm Form)? SplitHead(TableCell cell)
    {
        var span = TextOf(cell);
        var text = _text.TextOf(span);
        var open = text.LastIndexOfAny(BeforeUnit);
        if (open <= 0 || text[..open].IndexOfAnyInRange('\u4E00', '\u9FFF') < 0 && text[..open].IndexOfAnyInRange('A', 'z') < 0)
            return null;
        // mg/L: the solidus belongs to the unit, what parts it from the name stands before.
        if (text[open] == '/' && text[..open].LastIndexOfAny(BeforeUnitWithSolidus) is > 0 and var before)
            open = before;
        var form = text[open] switch
        {
            // v/(km/h)
            '（' or '(' when text[open - 1] is '/' => HeadUnitForm.Solidus,
            '（' or '(' => HeadUnitForm.Bracketed,
            '，' or ',' => HeadUnitForm.Comma,
            '/' => HeadUnitForm.Solidus,
            _ => HeadUnitForm.Below,
        };
        var end = text.Length;
        if (text[open] is '（' or '(')
            end--;
        if (end < text.Length && text[end] is not ('）' or ')'))
            return null;
        var unit = text[(open + 1)..end];
        var blanks = unit.Length - unit.TrimStart().Length;
        unit = unit.Trim();
        return unit.IsEmpty ? null : (span.Start + open, new TextSpan(span.Start + open + 1 + blanks, unit.Length), form);
    }

    /// <summary>Whether a cell below the head holds nothing.</summary>
    public bool IsBlank(TableCell cell) => _blanks.Contains(cell);

    private bool HoldsNothing(TableCell cell)
    {
        if (!TextOf(cell).IsEmpty)
            return false;
        for (var i = cell.FirstBlock; i < cell.EndBlock; i++)
        {
            if (_text.Blocks[i].Label is { Text.Length: > 0 })
                return false;
        }

        return true;
    }

    private static bool IsBlank(char character) => character is '\n' or '\u000B' || NumberCharacters.IsBlank(character);

    private bool LooksLikeForm()
    {
        if (Vocabulary.FormWords.IsFoundIn(Table.Title) || Table.FirstAncestor<AnnexSyntax>() is { } annex && Vocabulary.FormWords.IsFoundIn(annex.Title))
            return true;
        foreach (var cell in Grid.Cells)
        {
            if (_text.TextOf(_text.SpanOf(cell)).IndexOfAny('□', '☐') >= 0)
                return true;
        }

        if (Blanks.Length == 0)
            return false;
        if (Blanks.Length * 100 > Cells.Length * LargestShareOfBlanks)
            return true;
        return HasBlankLine(static cell => (cell.Row, cell.Row + cell.RowSpan), Grid.RowCount) || HasBlankLine(static cell => (cell.Column, cell.Column + cell.ColumnSpan), Grid.ColumnCount);
    }

    private bool HasBlankLine(Func<TableCell, (int First, int End)> lines, int count)
    {
        var filled = new bool[count];
        var seen = new bool[count];
        foreach (var cell in Cells)
        {
            var (first, end) = lines(cell);
            for (var i = first; i < Math.Min(end, count); i++)
            {
                seen[i] = true;
                filled[i] |= !IsBlank(cell);
            }
        }

        for (var i = 0; i < count; i++)
        {
            if (seen[i] && !filled[i])
                return true;
        }

        return false;
    }
}

/// <summary>A unit in the head of a column.</summary>
/// <param name="Span">UTF-16 span of the unit with what parts it from the name.</param>
/// <param name="Symbol">The unit.</param>
/// <param name="Form">How it is parted from the name.</param>
/// <param name="Column">Zero-based first column.</param>
/// <param name="ColumnSpan">Number of columns.</param>
public sealed record HeadUnit(TextSpan Span, string Symbol, HeadUnitForm Form, int Column, int ColumnSpan);

public enum HeadUnitForm
{
    /// <summary>On the line below the name, as 9.8.4 has it.</summary>
    Below,

    /// <summary>Quantity divided by unit: v/(km/h).</summary>
    Solidus,

    /// <summary>长度（mm）.</summary>
    Bracketed,

    /// <summary>长度，mm.</summary>
    Comma,
}

/// <summary>A unit that stands without a number.</summary>
/// <param name="Span">UTF-16 span of the symbol at fault.</param>
/// <param name="Form">What is wrong with it.</param>
/// <param name="Right">What has to be written instead.</param>
public sealed record UnitFault(TextSpan Span, UnitForm Form, string Right);
