namespace Stdlint.Word.Reading;

/// <summary>The instruction of a field (ECMA-376 Part 1, 17.16.1): a name, then arguments, quoted or not, and switches.</summary>
internal static class FieldInstruction
{
    /// <summary>The first word in capitals; <c>=</c> for a formula; empty where there is none.</summary>
    internal static string NameOf(ReadOnlySpan<char> instruction)
    {
        instruction = instruction.Trim();
        if (instruction.IsEmpty)
            return "";
        if (instruction[0] == '=')
            return "=";

        var end = 0;
        while (end < instruction.Length && !char.IsWhiteSpace(instruction[end]) && instruction[end] is not ('\\' or '"'))
            end++;
        return Known(instruction[..end]) ?? instruction[..end].ToString().ToUpperInvariant();
    }

    /// <summary>The bookmark that REF, PAGEREF, NOTEREF name or that HYPERLINK names after <c>\l</c>; else null.</summary>
    internal static string? TargetOf(string name, ReadOnlySpan<char> instruction) => name switch
    {
        "REF" or "PAGEREF" or "NOTEREF" => Argument(instruction, null),
        "HYPERLINK" => Argument(instruction, 'l'),
        _ => null,
    };

    /// <summary>The author typed the result of these; that of all others is computed.</summary>
    internal static bool HasTypedResult(string name) => name is "FORMTEXT" or "HYPERLINK";

    /// <summary>The text after a switch, or the first argument where no switch is asked for; null where there is none.</summary>
    internal static string? Argument(ReadOnlySpan<char> instruction, char? afterSwitch)
    {
        var rest = instruction.Trim();
        var isWanted = false;
        for (var word = 0; ; word++)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty)
                return null;

            var token = Next(ref rest, out var isQuoted);
            if (!isQuoted && token is ['\\', var letter, ..])
            {
                isWanted = char.ToLowerInvariant(letter) == afterSwitch;
                if (isWanted && token.Length > 2)
                    return token[2..].ToString();
                continue;
            }

            if (word > 0 && (isWanted || afterSwitch is null))
                return token.ToString();
            isWanted = false;
        }
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest, out bool isQuoted)
    {
        isQuoted = rest[0] is '"' or '\u201C' or '\u201D';
        var start = isQuoted ? 1 : 0;
        var end = start;
        while (end < rest.Length && !(isQuoted ? rest[end] is '"' or '\u201C' or '\u201D' : char.IsWhiteSpace(rest[end]) || (end > 0 && rest[end] == '"')))
            end++;
        var token = rest[start..end];
        rest = rest[Math.Min(rest.Length, isQuoted ? end + 1 : end)..];
        return token;
    }

    /// <summary>One string for each of the frequent names.</summary>
    private static string? Known(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)["PAGE", "PAGEREF", "HYPERLINK", "REF", "SEQ", "TOC", "STYLEREF", "NUMPAGES", "FORMTEXT", "FORMDROPDOWN", "FORMCHECKBOX", "EQ"])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return null;
    }
}
