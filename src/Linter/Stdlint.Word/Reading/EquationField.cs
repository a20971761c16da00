using System.Text;

namespace Stdlint.Word.Reading;

/// <summary>Writes the instruction of an EQ field, which has no stored result, on one line (ECMA-376 Part 1, 17.16.5.15).</summary>
internal static class EquationField
{
    /// <summary>Longer instructions are no formulas.</summary>
    private const int MaxLength = 4096;

    /// <summary>Null where the instruction cannot be a formula.</summary>
    internal static string? Linearize(string instruction)
    {
        if (instruction.Length > MaxLength)
            return null;
        var at = instruction.IndexOf("EQ", StringComparison.OrdinalIgnoreCase) + 2;
        var open = new Stack<Group>();
        var current = new Group('\0');
        var pending = '\0';
        var modifier = '\0';
        var brackets = ("(", ")");
        while (at < instruction.Length)
        {
            var c = instruction[at++];
            if (c == '\\' && at < instruction.Length)
            {
                var letter = char.ToLowerInvariant(instruction[at]);
                if (letter == '*')
                {
                    at = SkipGeneralFormat(instruction, at + 1);
                }
                else if (char.IsLetter(letter))
                {
                    var end = at + 1;
                    while (end < instruction.Length && char.IsLetter(instruction[end]))
                        end++;
                    var name = instruction.AsSpan(at, end - at);
                    if (name.Length == 1)
                        (pending, modifier, brackets) = (letter, '\0', ("(", ")"));
                    else if (name is [_, 'c' or 'C'] && end + 1 < instruction.Length && instruction[end] == '\\')
                        brackets = Brackets(letter, instruction[(end += 2) - 1], brackets);
                    else
                        modifier = Modifier(name, modifier);
                    at = SkipNumber(instruction, end);
                }
                else
                {
                    current.Last.Append(instruction[at++]);
                }
            }
            else if (c == '(' && pending != '\0')
            {
                open.Push(current);
                current = new Group(pending, modifier, brackets);
                (pending, modifier) = ('\0', '\0');
            }
            else if (c == '(')
            {
                open.Push(current);
                current = new Group('(');
            }
            else if (c == ')' && open.Count > 0)
            {
                var text = current.Join();
                current = open.Pop();
                current.Last.Append(text);
            }
            else if (c is ',' or ';' && current.Kind is not ('\0' or '('))
            {
                current.Arguments.Add(new StringBuilder());
            }
            else
            {
                current.Last.Append(c);
            }
        }

        while (open.Count > 0)
        {
            var text = current.Join();
            current = open.Pop();
            current.Last.Append(text);
        }

        return current.Join().Trim();
    }

    /// <summary>Of the many modifiers only those that place a script up or down change the line.</summary>
    private static char Modifier(ReadOnlySpan<char> name, char former) =>
        name.Equals("up", StringComparison.OrdinalIgnoreCase) ? '^' : name.Equals("do", StringComparison.OrdinalIgnoreCase) ? '_' : former;

    /// <summary>The bracket on the left, on the right, or on both sides, whose right one is the counterpart.</summary>
    private static (string Left, string Right) Brackets(char side, char bracket, (string Left, string Right) former) => side switch
    {
        'l' => ($"{bracket}", former.Right),
        'r' => (former.Left, $"{bracket}"),
        'b' => ($"{bracket}", bracket switch
        {
            '{' => "}",
            '[' => "]",
            '(' => ")",
            '<' => ">",
            _ => $"{bracket}",
        }),
        _ => former,
    };

    private static int SkipNumber(string instruction, int at)
    {
        var end = at;
        while (end < instruction.Length && instruction[end] == ' ')
            end++;
        var digits = end;
        while (digits < instruction.Length && (char.IsAsciiDigit(instruction[digits]) || instruction[digits] == '.'))
            digits++;
        return digits < instruction.Length && instruction[digits] is '(' or '\\' ? digits : digits > end ? digits : at;
    }

    private static int SkipGeneralFormat(string instruction, int at)
    {
        while (at < instruction.Length && instruction[at] == ' ')
            at++;
        var isQuoted = at < instruction.Length && instruction[at] == '"';
        if (isQuoted)
            at++;
        while (at < instruction.Length && !(isQuoted ? instruction[at] == '"' : instruction[at] is ' ' or '\\'))
            at++;
        return isQuoted && at < instruction.Length ? at + 1 : at;
    }

    private sealed class Group(char kind, char modifier = '\0', (string Left, string Right) brackets = default)
    {
        internal char Kind { get; } = kind;

        internal List<StringBuilder> Arguments { get; } = [new()];

        internal StringBuilder Last => Arguments[^1];

        internal string Join()
        {
            var parts = Arguments.ConvertAll(argument => argument.ToString().Trim());
            return Kind switch
            {
                '\0' => Arguments[0].ToString(),
                '(' => $"({Arguments[0]})",
                'b' => $"{brackets.Left}{string.Join(',', parts)}{brackets.Right}",
                'f' when parts.Count == 2 => $"{LinearFormula.Operand(parts[0])}/{LinearFormula.Operand(parts[1])}",
                'r' when parts.Count == 2 => $"√({parts[0]}&{parts[1]})",
                'r' => $"√{LinearFormula.Operand(parts[0])}",
                's' when parts.Count == 2 => $"^{LinearFormula.Operand(parts[0])}_{LinearFormula.Operand(parts[1])}",
                's' when modifier != '\0' => $"{modifier}{LinearFormula.Operand(parts[0])}",
                'i' when parts.Count == 3 => $"∫_{LinearFormula.Operand(parts[0])}^{LinearFormula.Operand(parts[1])} {parts[2]}",
                'a' => string.Join(' ', parts),
                'l' => string.Join(',', parts),
                'd' => "",
                _ => string.Concat(parts),
            };
        }
    }
}
