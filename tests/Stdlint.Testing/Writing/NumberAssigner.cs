using System.Collections.Immutable;
using System.Globalization;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>Counts chapters, subclauses, annexes, tables, figures and formulas as GB/T 1.1 asks; a literal number that fits its place is counted on from.</summary>
internal sealed class NumberAssigner
{
    private readonly int[] _divisions = new int[8];
    private readonly Dictionary<LineKind, int> _captions = [];
    private Zone _zone = Zone.Front;
    private int _annexes;

    public static List<NumberedLine> Assign(DraftScript script)
    {
        var assigner = new NumberAssigner();
        return [.. script.Lines.Select(assigner.Assign)];
    }

    private NumberedLine Assign(NotationLine line) => line.Kind switch
    {
        LineKind.Section => Section(line),
        LineKind.Heading or LineKind.Untitled or LineKind.Term => Division(line),
        LineKind.Annex => Annex(line),
        LineKind.TableTitle => Caption(line, "表"),
        LineKind.FigureTitle => Caption(line, "图"),
        LineKind.Formula => Formula(line),
        LineKind.TableRow => Plain(line),
        _ => Marked(line, _zone),
    };

    /// <summary>Notes, examples, items and the like, whose marker stands in the notation.</summary>
    public static NumberedLine Marked(NotationLine line, Zone zone)
    {
        var ordinal = line.Kind switch
        {
            LineKind.Note or LineKind.Example => line.Marker.Length == 0 ? 0 : int.Parse(line.Marker, CultureInfo.InvariantCulture),
            LineKind.Item => ItemMarkers.Ordinal(line.Marker),
            LineKind.TableFootnote => line.Marker[0] - 'a' + 1,
            LineKind.ReferenceEntry => int.TryParse(line.Marker.AsSpan(1, line.Marker.Length - 2), CultureInfo.InvariantCulture, out var number) ? number : 0,
            _ => 0,
        };
        var label = line.Kind switch
        {
            LineKind.Note => "注" + line.Marker + "：",
            LineKind.Example => "示例" + line.Marker + "：",
            LineKind.Item when line.Marker[0] == '*' => line.Marker[1..],
            LineKind.Item or LineKind.TableFootnote or LineKind.ReferenceEntry => line.Marker,
            _ => "",
        };
        return new NumberedLine(line, zone, label, ordinal > 0 ? [ordinal] : []);
    }

    private NumberedLine Plain(NotationLine line) => new(line, _zone, "", []);

    private NumberedLine Section(NotationLine line)
    {
        _zone = line.Marker switch
        {
            "引言" => Zone.Introduction,
            "正文标题" => Zone.Body,
            "参考文献" or "索引" => Zone.Back,
            "页眉" or "页脚" => _zone,
            _ => Zone.Front,
        };
        if (line.Marker == "引言")
            Array.Clear(_divisions);
        return Plain(line);
    }

    private NumberedLine Division(NotationLine line)
    {
        if (line.Level == 0 && _zone != Zone.Body)
        {
            _zone = Zone.Body;
            Array.Clear(_divisions);
        }

        if (line.LiteralNumber is { Length: 0 })
            return Plain(line) with { NumberMissing = true };

        var level = line.Level;
        var fits = TryParse(line.LiteralNumber, level, out var literal);
        _divisions[level] = fits ? literal : _divisions[level] + 1;
        Array.Clear(_divisions, level + 1, _divisions.Length - level - 1);
        if (line.LiteralNumber is not null && !fits)
            return new NumberedLine(line, _zone, line.LiteralNumber, []);
        return new NumberedLine(line, _zone, Number(level), [.. Values(level)]);
    }

    /// <summary>A chapter has level 0; in annexes and in the introduction the letter or 0 takes that level.</summary>
    private string Number(int level) => string.Join('.', _zone switch
    {
        Zone.Annex => Values(level).Select((value, i) => i == 0 ? Letter(value) : value.ToString()),
        Zone.Introduction or Zone.Front => Values(level).Select(value => value.ToString()).Prepend("0"),
        _ => Values(level).Select(value => value.ToString()),
    });

    private IEnumerable<int> Values(int level) => _zone switch
    {
        Zone.Annex => _divisions[1..(level + 1)].Prepend(_annexes),
        Zone.Introduction or Zone.Front => _divisions[1..(level + 1)],
        _ => _divisions[..(level + 1)],
    };

    private bool TryParse(string? literal, int level, out int value)
    {
        value = 0;
        if (literal is null)
            return false;
        var before = _divisions[level];
        _divisions[level] = 0;
        var prefix = Number(level)[..^1];
        _divisions[level] = before;
        return literal.StartsWith(prefix, StringComparison.Ordinal)
            && literal.Length > prefix.Length
            && literal.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0
            && literal[prefix.Length] != '0'
            && int.TryParse(literal.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out value);
    }

    private NumberedLine Annex(NotationLine line)
    {
        _zone = Zone.Annex;
        Array.Clear(_divisions);
        _captions.Clear();
        _annexes = line.LiteralNumber is null ? line.Marker[0] - 'A' + 1 : _annexes + 1;
        if (line.LiteralNumber is { Length: 0 })
            return Plain(line) with { NumberMissing = true };
        return line.LiteralNumber is { } literal
            ? new NumberedLine(line, _zone, literal, [])
            : new NumberedLine(line, _zone, "附录" + Letter(_annexes), [_annexes]);
    }

    private NumberedLine Caption(NotationLine line, string word)
    {
        if (line.LiteralNumber is { } literal)
            return Literal(line, literal, word);
        var value = line.Suffix.Length > 0 ? _captions.GetValueOrDefault(line.Kind, 1) : Next(line.Kind);
        return _zone == Zone.Annex
            ? new NumberedLine(line, _zone, $"{word}{Letter(_annexes)}.{value}{line.Suffix}", line.Suffix.Length > 0 ? [] : [_annexes, value])
            : new NumberedLine(line, _zone, $"{word}{value}{line.Suffix}", line.Suffix.Length > 0 ? [] : [value]);
    }

    private NumberedLine Literal(NotationLine line, string literal, string word)
    {
        var digits = _zone == Zone.Annex ? $"{word}{Letter(_annexes)}." : word;
        if (literal.Length == 0)
            return Plain(line) with { NumberMissing = true };
        if (!literal.StartsWith(digits, StringComparison.Ordinal) || !int.TryParse(literal.AsSpan(digits.Length), CultureInfo.InvariantCulture, out var value))
        {
            Next(line.Kind);
            return new NumberedLine(line, _zone, literal, []);
        }

        _captions[line.Kind] = value;
        return new NumberedLine(line, _zone, literal, _zone == Zone.Annex ? [_annexes, value] : [value]);
    }

    private NumberedLine Formula(NotationLine line)
    {
        if (line.LiteralNumber is { } literal)
            return new NumberedLine(line, _zone, literal, []);
        var value = Next(line.Kind);
        return new NumberedLine(line, _zone, _zone == Zone.Annex ? $"（{Letter(_annexes)}.{value}）" : $"（{value}）", []);
    }

    private int Next(LineKind kind) => _captions[kind] = _captions.GetValueOrDefault(kind) + 1;

    private static string Letter(int ordinal) => ((char)('A' + ordinal - 1)).ToString();
}
