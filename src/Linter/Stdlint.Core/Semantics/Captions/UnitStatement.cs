using Stdlint.Core.Syntax.Recognition;

namespace Stdlint.Core.Semantics;

/// <summary>A line on the unit of a figure or table that is not written as 9.7.4.1 and 9.8.4 write it: 单位为毫米.</summary>
/// <param name="Right">The line as it should be; null where the unit has no name that could stand there.</param>
public sealed record UnitStatement(string? Right)
{
    /// <summary>Reads a line such as 单位：mm or （单位：毫米）; null where it is right, or where no unit is named: 单位：（盖章）.</summary>
    public static UnitStatement? Fault(ReadOnlySpan<char> line)
    {
        var text = DraftCharacters.Trim(line);
        if (text is ['（' or '(', .., '）' or ')'])
            text = DraftCharacters.Trim(text[1..^1]);
        if (text.StartsWith("计量"))
            text = text[2..];
        if (!text.StartsWith("单位"))
            return null;
        text = DraftCharacters.Trim(text[2..]);
        // 单位为g: the statement names the unit in words.
        if (text.StartsWith("为"))
            return NameOf(DraftCharacters.Trim(text[1..])) is { } named && !named.AsSpan().SequenceEqual(DraftCharacters.Trim(text[1..])) ? Naming(named) : null;
        if (text is not [':' or '：' or '/' or '／', ..])
            return null;
        var unit = DraftCharacters.Trim(text[1..]);
        if (unit is ['（' or '(', .., '）' or ')'])
            unit = DraftCharacters.Trim(unit[1..^1]);
        if (NameOf(unit) is { } name)
            return Naming(name);
        return !unit.IsEmpty && UnitReader.Read(unit, 0).End == unit.Length ? new UnitStatement((string?)null) : null;
    }

    private static UnitStatement Naming(string name) => new(string.Concat(Vocabulary.UnitStatementOpening.Words[0], name));

    private static string? NameOf(ReadOnlySpan<char> unit)
    {
        if (unit.IsEmpty)
            return null;
        if (Vocabulary.UnitNames.Find(unit) is not null || Vocabulary.CountingUnits.Contains(unit))
            return unit.ToString();
        return UnitReader.NameOf(unit);
    }
}
