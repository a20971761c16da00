using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>数学公式 (9.9) on a line of its own, with its number at the end of the line, and the explanation 式中 after it.</summary>
internal sealed class FormulaRecognizer(DraftLines lines)
{
    private static readonly string[] WhereLeads = ["式中", "其中", "上式中", "公式中", "这里"];

    private const int LongestSymbol = 24;

    public FormulaSyntax? Read(int block, int end, ContentContext context)
    {
        ref readonly var line = ref lines[block];
        if (line.IsBlank || !IsFormula(block, context, out var confidence, out var number))
            return null;

        var node = new FormulaSyntax { CaptionBlock = block, NumberSpan = number, TitleSpan = new(line.End, 0), Confidence = confidence };
        if (number.Length > 0)
        {
            node.WrittenNumber = lines.Between(number.Start, number.End).ToString();
            node.NumberOrigin = NumberOrigin.Typed;
            node.Number = ReadNumber(lines.Between(number.Start + 1, number.End - 1));
        }

        var last = block + 1;
        var children = new List<DraftSyntaxNode>();
        var where = lines.NextContent(last, end);
        if (where < end && where <= last + 1 && !lines.InTable(where) && ReadWhere(where, end) is { } explanation)
        {
            for (; last < where; last++)
                children.Add(NodeSpans.Trivia(lines, last));
            node.Where = explanation;
            children.Add(explanation);
            last = explanation.EndBlock;
        }

        return node.Over(lines, block, last).With(children);
    }

    private bool IsFormula(int block, ContentContext context, out RecognitionConfidence confidence, out TextSpan number)
    {
        ref readonly var line = ref lines[block];
        confidence = RecognitionConfidence.High;
        number = NumberAtEnd(block);
        var body = lines.Between(line.Start, number.Length > 0 ? number.Start : line.End);
        if (line.Role.Meaning == StyleMeaning.Formula)
            return true;
        var seen = false;
        var others = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == DraftCharacters.ObjectCharacter)
            {
                var found = lines.Text.ObjectAt(line.Start + i);
                if (found is { Kind: InlineObjectKind.Formula, IsDisplay: true })
                    return true;
                seen |= found?.Kind == InlineObjectKind.Formula || (found?.Kind is InlineObjectKind.OleObject or InlineObjectKind.Picture && number.Length > 0);
            }
            else if (!DraftCharacters.IsBlank(body[i]) && body[i] is not ('.' or '…' or '·' or '⋯' or ',' or '，'))
            {
                others++;
            }
        }

        if (seen && others == 0)
            return true;
        confidence = RecognitionConfidence.Medium;

        // Program listings stand in cells; a typed formula does not.
        return context.Cell is null && number.Length > 0 && others > 2 && body.IndexOfAny("=＝≤≥") > 0 && body.Length < 200 && body.IndexOfAny('。', '；') < 0 && !IsProse(body);
    }

    // "应满足 A=B 的要求" has an equals sign too.
    private static bool IsProse(ReadOnlySpan<char> body)
    {
        var comma = body.IndexOf('，');
        return comma >= 0 && comma < body.IndexOfAny('=', '＝');
    }

    /// <summary>（1） or (A.1) at the end of the line after a blank, a tab or a leader.</summary>
    private TextSpan NumberAtEnd(int block)
    {
        ref readonly var line = ref lines[block];
        var text = lines.Of(block);
        var none = new TextSpan(line.End, 0);
        if (text.Length < 4 || text[^1] is not ('）' or ')'))
            return none;
        var open = text.LastIndexOfAny('（', '(');
        if (open < 1 || text.Length - open > 10 || ReadNumber(text[(open + 1)..^1]) is null)
            return none;
        var before = text[open - 1];
        return DraftCharacters.IsBlank(before) || before is '.' or '…' or '·' or '⋯' or '。' or DraftCharacters.ObjectCharacter
            ? TextSpan.FromBounds(line.Start + open, line.End)
            : none;
    }

    private static DivisionNumber? ReadNumber(ReadOnlySpan<char> text)
    {
        text = DraftCharacters.Trim(text);
        var letter = '\0';
        if (text.Length > 2 && text[0] is >= 'A' and <= 'Z' && text[1] is '.' or '．')
        {
            letter = text[0];
            text = text[2..];
        }

        var components = ImmutableArray.CreateBuilder<int>(1);
        var value = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (DraftCharacters.DigitValue(text[i]) is >= 0 and var digit)
            {
                value = Math.Min((Math.Max(value, 0) * 10) + digit, 100_000);
            }
            else if (value >= 0 && (text[i] is '.' or '．' || DraftCharacters.IsDash(text[i])))
            {
                components.Add(value);
                value = -1;
            }
            else if (!(text[i] is >= 'a' and <= 'z' && i == text.Length - 1 && i > 0))
            {
                return null;
            }
        }

        // A year in brackets is no number: （2020）.
        if (value is < 0 or > 999)
            return null;
        components.Add(value);
        return new(letter, components.ToImmutable());
    }

    private FormulaWhereSyntax? ReadWhere(int block, int end)
    {
        var text = lines.Of(block);
        var lead = 0;
        foreach (var known in WhereLeads)
        {
            if (text.StartsWith(known))
            {
                lead = known.Length;
                break;
            }
        }

        var leadEnd = lead > 0 && lead < text.Length && text[lead] is '：' or ':' or '，' or ',' or ';' ? lead + 1 : lead;
        var rest = leadEnd > lead ? DraftCharacters.Trim(text[leadEnd..]) : text[lead..];
        var own = lead > 0 && !rest.IsEmpty ? SymbolLength(rest) : 0;
        if (lead == 0 ? lines[block].Role.Meaning != StyleMeaning.FormulaWhere : !rest.IsEmpty && own == 0 && lead == text.Length - rest.Length)
            return null;

        var symbols = ImmutableArray.CreateBuilder<ExplainedSymbol>();
        if (own > 0)
            AddSymbol(symbols, lines[block].End - rest.Length, lines[block].End, own);
        else if (lead == 0 && SymbolLength(text) is > 0 and var first)
            AddSymbol(symbols, lines[block].Start, lines[block].End, first);
        var last = block + 1;
        while (last < end && !lines[last].IsBlank && !lines.InTable(last) && (lines[last - 1].End == lines[last - 1].Start || lines.Content[lines[last - 1].End - 1] != '。')
            && (SymbolLength(lines.Of(last)) is > 0 and var symbol))
        {
            AddSymbol(symbols, lines[last].Start, lines[last].End, symbol);
            last++;
        }

        return new FormulaWhereSyntax { LeadSpan = new(lines[block].Start, leadEnd), Symbols = symbols.ToImmutable() }.Over(lines, block, last);
    }

    private void AddSymbol(ImmutableArray<ExplainedSymbol>.Builder symbols, int start, int end, int length)
    {
        var text = start + length;
        while (text < end && (DraftCharacters.IsBlank(lines.Content[text]) || DraftCharacters.IsDash(lines.Content[text]) || lines.Content[text] is '：' or ':' or '='))
            text++;
        var stop = start + length;
        while (start < stop && DraftCharacters.IsBlank(lines.Content[start]))
            start++;
        while (stop > start && DraftCharacters.IsBlank(lines.Content[stop - 1]))
            stop--;
        symbols.Add(new ExplainedSymbol(lines.Between(start, stop).ToString(), TextSpan.FromBounds(start, stop), TextSpan.FromBounds(text, end)));
    }

    /// <summary>UTF-16 length of the symbol before a dash, or wrongly a colon; 0 where the line explains no symbol.</summary>
    private static int SymbolLength(ReadOnlySpan<char> text)
    {
        var stop = Math.Min(text.Length, LongestSymbol);
        for (var i = 1; i < stop; i++)
        {
            if (text[i] is '—' or '─' or '–' || (text[i] is '：' or ':' or '-' or '=' && i + 1 < text.Length && (DraftCharacters.IsHan(text[i + 1]) || text[i + 1] == text[i])))
                return i;
            // a，b——: several symbols are explained at once; behind words the comma is that of a sentence.
            if (text[i] is '。' or '；' || text[i] == '，' && text[..i].ContainsAnyInRange('\u4E00', '\u9FFF'))
                return 0;
        }

        return 0;
    }
}
