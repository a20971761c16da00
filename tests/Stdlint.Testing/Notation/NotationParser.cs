using System.Collections.Immutable;

namespace Stdlint.Testing.Notation;

/// <summary>Reads a draft in notation, line by line. See README.md for the notation.</summary>
internal sealed class NotationParser
{
    private static readonly string[] SectionNames =
        ["封面", "目次", "前言", "引言", "正文标题", "参考文献", "索引", "页眉", "页脚", "页面", "脚注", "框线"];

    private readonly List<MarkInline> _boundaries;
    private readonly List<NotationLine> _lines = [];
    private string _section = "";
    private bool _inTable;
    private bool _inWhere;
    private int _line;

    private NotationParser(List<MarkInline> boundaries) => _boundaries = boundaries;

    public static DraftScript Parse(string source)
    {
        var (text, marks, boundaries) = MarkScanner.Scan(source);
        var parser = new NotationParser(boundaries);
        foreach (var line in text.Split('\n'))
        {
            parser._line++;
            parser.ParseLine(line);
        }

        return new DraftScript([.. parser._lines], [.. marks]);
    }

    private void ParseLine(string line)
    {
        var cursor = new LineCursor(line, _boundaries);
        var indent = cursor.TakeIndent();
        var blockStart = cursor.TakeMarks();
        if (cursor.AtEnd && blockStart.IsEmpty)
        {
            _inTable = false;
            return;
        }

        var parsed = Recognise(cursor, indent);
        if (parsed is null)
            return;
        _inTable = parsed.Kind is LineKind.TableTitle or LineKind.TableRow or LineKind.TableUnit;
        _inWhere = parsed.Kind is LineKind.Where or LineKind.WhereEntry;
        _lines.Add(parsed with { BlockStart = blockStart, SourceLine = _line });
    }

    private NotationLine? Recognise(LineCursor cursor, int indent)
    {
        if (_section == "封面" && cursor.Peek is not ('[' or '#'))
            return CoverField(cursor);

        return cursor.Peek switch
        {
            '[' => Section(cursor) ?? ReferenceEntry(cursor),
            '#' => Heading(cursor),
            '|' => Row(cursor),
            '!' => Raw(cursor),
            _ => null,
        }
            ?? (cursor.AtEmptyRow ? null : Item(cursor, indent) ?? Labelled(cursor) ?? Captioned(cursor) ?? Plain(cursor, indent));
    }

    private NotationLine? Section(LineCursor cursor)
    {
        var close = cursor.IndexOf(']');
        if (close < 0)
            return null;
        var inner = cursor.Slice(1, close);
        var equals = inner.IndexOf('=');
        var name = equals < 0 ? inner : inner[..equals];
        if (!SectionNames.Contains(name, StringComparer.Ordinal))
            return null;

        cursor.Advance(close + 1);
        var numberEnd = cursor.TakeMarks();
        cursor.TakeBlanks();
        _section = name is "页眉" or "页脚" or "页面" or "脚注" or "框线" ? _section : name;
        var content = equals < 0 ? Inlines(cursor.Rest) : Inlines(inner[(equals + 1)..]);
        return new NotationLine(LineKind.Section) { Marker = name, Content = content, NumberEnd = numberEnd };
    }

    private NotationLine CoverField(LineCursor cursor)
    {
        var colon = cursor.IndexOf('：');
        if (colon < 0)
            throw new NotationException(_line, "a cover field needs a key and ：");
        var key = cursor.Slice(0, colon);
        cursor.Advance(colon + 1);
        return new NotationLine(LineKind.CoverField) { Marker = key, Content = Inlines(cursor.Rest) };
    }

    private NotationLine? ReferenceEntry(LineCursor cursor)
    {
        var close = cursor.IndexOf(']');
        if (_section != "参考文献" || close < 0)
            return null;
        var marker = cursor.Slice(0, close + 1);
        cursor.Advance(close + 1);
        return WithText(new NotationLine(LineKind.ReferenceEntry) { Marker = marker }, cursor);
    }

    private NotationLine Heading(LineCursor cursor)
    {
        var depth = cursor.Count('#');
        cursor.Advance(depth);
        if (depth == 1 && char.IsAsciiLetterUpper(cursor.Peek))
            return Annex(cursor);

        _section = "";
        var kind = LineKind.Heading;
        if (cursor.Peek is '.' or '~')
        {
            kind = cursor.Peek == '.' ? LineKind.Untitled : LineKind.Term;
            cursor.Advance(1);
        }

        string? number = null;
        if (cursor.Peek == '=')
        {
            cursor.Advance(1);
            number = cursor.TakeUntilBlank();
        }

        return WithText(new NotationLine(kind) { Level = depth - 1, LiteralNumber = number }, cursor);
    }

    private NotationLine Annex(LineCursor cursor)
    {
        _section = "附录";
        var letter = cursor.Peek.ToString();
        cursor.Advance(1);
        string? literal = null;
        if (cursor.Peek == '=')
        {
            cursor.Advance(1);
            literal = cursor.TakeUntil('（');
        }

        var numberEnd = cursor.TakeMarks();
        ImmutableArray<Inline> status = [];
        if (cursor.Peek == '（' && cursor.IndexOf('）') is var close and > 0)
        {
            // A mark around the status opens before the bracket, as one at the end of the number, and closes right behind it.
            status = [.. numberEnd, .. Inlines(cursor.Slice(0, close + 1))];
            numberEnd = [];
            cursor.Advance(close + 1);
            status = [.. status, .. cursor.TakeEndMarks()];
        }

        cursor.TakeBlanks();
        return new NotationLine(LineKind.Annex)
        {
            Marker = letter,
            LiteralNumber = literal,
            NumberEnd = numberEnd,
            Status = status,
            Content = Inlines(cursor.Rest),
        };
    }

    private NotationLine? Row(LineCursor cursor)
    {
        if (cursor.Rest.Trim('|', '-', ' ').Length == 0 && cursor.Rest.Contains('-', StringComparison.Ordinal))
        {
            MarkHeaderRows();
            cursor.AtEmptyRow = true;
            return null;
        }

        var cells = RowSplitter.Split(cursor.Rest, _line)
            .Select(cell => cell.Split("{{p}}").Select(CellLine).ToImmutableArray())
            .ToImmutableArray();
        return new NotationLine(LineKind.TableRow) { Cells = cells };
    }

    private void MarkHeaderRows()
    {
        for (var i = _lines.Count - 1; i >= 0 && _lines[i].Kind == LineKind.TableRow; i--)
            _lines[i] = _lines[i] with { IsHeaderRow = true };
    }

    /// <summary>A cell holds notes, footnotes, list items and lines as they stand in the same notation as the body.</summary>
    private NotationLine CellLine(string text)
    {
        var cursor = new LineCursor(text, _boundaries);
        var blockStart = cursor.TakeMarks();
        var line = (cursor.Peek == '!' ? Raw(cursor) : null) ?? TableFootnote(cursor) ?? Item(cursor, indent: 0) ?? Labelled(cursor)
            ?? new NotationLine(LineKind.Paragraph) { Content = Inlines(cursor.Rest) };
        return line with { BlockStart = blockStart, SourceLine = _line };
    }

    private NotationLine? TableFootnote(LineCursor cursor)
    {
        if (cursor.Peek != '^' || cursor.Rest.Length < 3)
            return null;
        var letter = cursor.Slice(1, 2);
        cursor.Advance(2);
        return WithText(new NotationLine(LineKind.TableFootnote) { Marker = letter }, cursor);
    }

    private NotationLine Raw(LineCursor cursor)
    {
        cursor.Advance(1);
        var format = "";
        var close = cursor.IndexOf('!');
        if (cursor.Peek != ' ' && close >= 0)
        {
            format = cursor.Slice(0, close);
            cursor.Advance(close + 1);
        }

        return WithText(new NotationLine(LineKind.Raw) { Format = format }, cursor);
    }

    private NotationLine? Item(LineCursor cursor, int indent)
    {
        var length = ItemMarkers.LengthAt(cursor.Rest);
        if (length == 0)
            return null;
        var marker = cursor.Slice(0, length);
        cursor.Advance(length);
        return WithText(new NotationLine(LineKind.Item) { Level = indent + 1, Marker = marker == "-" ? "——" : marker }, cursor);
    }

    /// <summary>注：, 注1：, 示例：, 示例2：</summary>
    private NotationLine? Labelled(LineCursor cursor)
    {
        var word = cursor.StartsWith("注") ? "注" : cursor.StartsWith("示例") ? "示例" : null;
        if (word is null)
            return null;
        var digits = word.Length;
        while (char.IsAsciiDigit(cursor.At(digits)))
            digits++;
        if (cursor.At(digits) != '：')
            return null;

        var ordinal = cursor.Slice(word.Length, digits);
        cursor.Advance(digits + 1);
        var numberEnd = cursor.TakeMarks();
        return new NotationLine(word == "注" ? LineKind.Note : LineKind.Example)
        {
            Marker = ordinal,
            NumberEnd = numberEnd,
            Content = Inlines(cursor.Rest),
        };
    }

    private NotationLine? Captioned(LineCursor cursor)
    {
        foreach (var (word, kind) in Captions)
        {
            if (!cursor.StartsWith(word))
                continue;
            var after = word.Length;
            string? literal = null;
            var suffix = "";
            if (cursor.At(after) == '（')
            {
                var close = cursor.IndexOf('）');
                if (close < 0 || cursor.At(close + 1) != '：')
                    continue;
                suffix = cursor.Slice(after, close + 1);
                after = close + 1;
            }
            else if (cursor.At(after) is '=' or '*' && cursor.IndexOf('：') is var colon and > 0)
            {
                literal = cursor.Slice(after + 1, colon);
                after = colon;
            }

            if (cursor.At(after) != '：')
                continue;
            cursor.Advance(after + 1);
            var numberEnd = cursor.TakeMarks();
            return new NotationLine(kind) { LiteralNumber = literal, Suffix = suffix, NumberEnd = numberEnd, Content = Inlines(cursor.Rest) };
        }

        return null;
    }

    private static readonly (string Word, LineKind Kind)[] Captions =
    [
        ("分图", LineKind.SubfigureTitle), ("图", LineKind.FigureTitle), ("表", LineKind.TableTitle),
        ("公式", LineKind.Formula), ("式中", LineKind.Where),
    ];

    private NotationLine Plain(LineCursor cursor, int indent)
    {
        var kind = _section == "目次" ? LineKind.ContentsLine
            : _inTable && cursor.StartsWith("单位为") ? LineKind.TableUnit
            : _inWhere && cursor.Rest.Contains("——", StringComparison.Ordinal) ? LineKind.WhereEntry
            : indent > 0 ? LineKind.Continuation
            : LineKind.Paragraph;
        return new NotationLine(kind) { Level = indent, Content = Inlines(cursor.Rest) };
    }

    private NotationLine WithText(NotationLine line, LineCursor cursor)
    {
        var numberEnd = cursor.TakeMarks();
        cursor.TakeBlanks();
        return line with { NumberEnd = numberEnd, Content = Inlines(cursor.Rest) };
    }

    private ImmutableArray<Inline> Inlines(string text) => new InlineParser(_boundaries, _line).Parse(text);
}
