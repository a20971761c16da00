using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the quantities of a draft in one pass: number, unit and what joins them into ranges, tolerances and dimensions.</summary>
internal sealed class QuantityScanner
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly DraftText _text;
    private readonly string _content;
    private readonly ImmutableArray<Quantity>.Builder _found = ImmutableArray.CreateBuilder<Quantity>();

    private QuantityScanner(DraftModel model)
    {
        _text = model.Text;
        _content = model.FoldedContent;
    }

    public static ImmutableArray<Quantity> Scan(DraftModel model)
    {
        var scanner = new QuantityScanner(model);
        var taken = new TakenPlaces(model);
        foreach (var run in model.Runs)
        {
            if (HoldsQuantities(run))
                scanner.Scan(run, ref taken);
        }

        return scanner._found.DrainToImmutable();
    }

    private static bool HoldsQuantities(in TextRun run) =>
        run.Region is DraftRegion.Scope or DraftRegion.Terms or DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex
        && run.Role is TextRole.Paragraph or TextRole.ListItem or TextRole.TableCell or TextRole.TableFootnote or TextRole.Footnote or TextRole.Note
            or TextRole.Example or TextRole.Caption or TextRole.Definition or TextRole.FormulaExplanation or TextRole.FigureText;

    private void Scan(in TextRun run, ref TakenPlaces taken)
    {
        var line = _content.AsSpan(0, run.Span.End);
        var position = run.Span.Start;
        while (position < run.Span.End)
        {
            var next = line[position..].IndexOfAny(Digits);
            if (next < 0)
                return;
            position += next;
            if (taken.EndAt(position) is var end and > 0)
            {
                position = Math.Max(end, position + 1);
                continue;
            }

            position = LacksZero(position, run.Span.Start) || !IsInsideToken(position, run.Span.Start)
                ? Read(line, position, run, ref taken)
                : NumberReading.SkipToken(line, position);
        }
    }

    /// <summary>Whether a letter, a point or another sign of a model, code or address stands before the digit.</summary>
    private bool IsInsideToken(int position, int start)
    {
        if (position == start)
            return false;
        var before = _content[position - 1];
        if (char.IsAsciiLetterOrDigit(before) || before is '.' or '_' or '/' or '@' or '#' or '\\' or (>= '\u0370' and <= '\u03FF'))
            return true;
        // M8-30, GB—5: a dash behind a letter goes on with the code; behind a digit it may mean a range, which the reader of ranges knows.
        return before is '-' or '–' or '—' && position - 2 >= start && char.IsAsciiLetterOrDigit(_content[position - 2]);
    }

    /// <summary>Whether the digit follows a point with nothing of a number or name before it: .5 for 0.5.</summary>
    private bool LacksZero(int position, int start) =>
        position > start && _content[position - 1] == '.'
        && (position - 1 == start || SentenceSplitter.IsHan(_content[position - 2]) || _content[position - 2] is ' ' or '≥' or '≤' or '<' or '>' or '±' or '~' or '（' or '(' or '，' or '：' or '=');

    /// <summary>Reads a quantity and those that are joined to it; returns where to go on.</summary>
    private int Read(ReadOnlySpan<char> line, int position, in TextRun run, ref TakenPlaces taken)
    {
        var join = QuantityJoin.None;
        var joinSpan = default(TextSpan);
        var bracket = position > run.Span.Start && line[position - 1] is '(' or '（';
        while (true)
        {
            if (taken.EndAt(position) > 0 || ReadOne(line, position, run) is not { } quantity)
                return NumberReading.SkipToken(line, position) is var behind && behind > position ? behind : position + 1;
            _found.Add(quantity with
            {
                Join = join,
                JoinSpan = joinSpan,
                FollowsBracket = bracket && join == QuantityJoin.None,
                LacksZero = join == QuantityJoin.None && LacksZero(position, run.Span.Start),
            });
            position = quantity.Span.End;
            if (!JoinReader.Read(line, position, out join, out joinSpan, out var next))
                return position;
            position = next;
        }
    }

    private Quantity? ReadOne(ReadOnlySpan<char> line, int position, in TextRun run)
    {
        var end = NumberReading.EndOf(line, position);
        if (end == 0)
            return null;
        var hasMultiplier = SkipPower(line, position, ref end);
        if (!hasMultiplier && end < line.Length && line[end] is '万' or '亿')
        {
            hasMultiplier = true;
            end++;
        }

        var unitStart = NumberReading.SkipGap(line, end);
        var unit = UnitReader.Read(line, unitStart);
        if (unit.Form == UnitForm.None)
        {
            // 5G, 3D, 0x1F: a code, unless it is 80x25.
            var behind = end < line.Length ? line[end] : ' ';
            if (char.IsAsciiLetter(behind) && !JoinReader.Read(line, end, out _, out _, out _) || behind == '_')
                return null;
            return new Quantity { Number = TextSpan.FromBounds(position, end), HasMultiplier = hasMultiplier, Zone = new TextZone(run.Region, run.Role, IsQuoted: false) };
        }

        return new Quantity
        {
            Number = TextSpan.FromBounds(position, end),
            Unit = TextSpan.FromBounds(unitStart, unit.End),
            Form = unit.Form,
            Symbol = unit.Symbol,
            Fault = unit.Fault,
            FlatExponent = unit.FlatExponent > 0 && !_text.IsRaised(unit.FlatExponent) ? new TextSpan(unit.FlatExponent, 1) : default,
            Solidi = unit.Solidi,
            MixesScripts = unit.MixesScripts,
            HasMultiplier = hasMultiplier,
            Zone = new TextZone(run.Region, run.Role, IsQuoted: false),
        };
    }

    // 3×10⁵, 10⁵: the exponent is raised by its character or by its format.
    private bool SkipPower(ReadOnlySpan<char> line, int start, ref int end)
    {
        var times = NumberReading.SkipGap(line, end);
        if (end - start == 2 && line[start..].StartsWith("10", StringComparison.Ordinal) && ExponentEnd(line, end) is var raised && raised > end)
        {
            end = raised;
            return true;
        }

        if (times >= line.Length || line[times] is not ('×' or 'x' or 'X' or '*' or '·'))
            return false;
        var ten = NumberReading.SkipGap(line, times + 1);
        if (!line[ten..].StartsWith("10", StringComparison.Ordinal))
            return false;
        var after = ExponentEnd(line, ten + 2);
        if (after == ten + 2)
            return false;
        end = after;
        return true;
    }

    private int ExponentEnd(ReadOnlySpan<char> line, int position)
    {
        var isCaret = position < line.Length && line[position] == '^';
        if (isCaret)
            position++;
        while (position < line.Length && (line[position] is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹') or '⁻'
            || (char.IsAsciiDigit(line[position]) || line[position] is '-' or '−' or '–') && (isCaret || _text.IsRaised(position))))
        {
            position++;
        }

        return position;
    }
}
