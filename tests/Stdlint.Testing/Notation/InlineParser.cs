using System.Collections.Immutable;
using System.Text;

namespace Stdlint.Testing.Notation;

/// <summary>Reads the text of a line: plain characters, mark boundaries and <c>{{…}}</c> elements, which nest.</summary>
internal sealed class InlineParser(List<MarkInline> boundaries, int line)
{
    public ImmutableArray<Inline> Parse(string text)
    {
        var position = 0;
        return ParseUntilEnd(text, ref position, inElement: false);
    }

    private ImmutableArray<Inline> ParseUntilEnd(string text, ref int position, bool inElement)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        var plain = new StringBuilder();
        while (position < text.Length)
        {
            var c = text[position];
            if (MarkScanner.IsBoundary(c))
            {
                Flush();
                result.Add(MarkScanner.Resolve(boundaries, c));
                position++;
            }
            else if (At(text, position, "{{"))
            {
                Flush();
                position += 2;
                result.Add(ParseElement(text, ref position));
            }
            else if (inElement && At(text, position, "}}"))
            {
                position += 2;
                Flush();
                return result.ToImmutable();
            }
            else
            {
                plain.Append(c);
                position++;
            }
        }

        if (inElement)
            throw new NotationException(line, "{{ is not closed");
        Flush();
        return result.ToImmutable();

        void Flush()
        {
            if (plain.Length == 0)
                return;
            result.Add(new TextInline(plain.ToString()));
            plain.Clear();
        }
    }

    private ElementInline ParseElement(string text, ref int position)
    {
        var nameEnd = position;
        while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '-'))
            nameEnd++;
        var name = text[position..nameEnd];
        position = nameEnd;
        if (At(text, position, "}}"))
        {
            position += 2;
            return new ElementInline(name, "", []);
        }

        if (name.Length == 0 || position >= text.Length || text[position] != ':')
            throw new NotationException(line, $"{{{{{name} needs a colon or }}}}");
        position++;
        var argument = "";
        if (TakesArgument(name))
        {
            var bar = text.IndexOf('|', position);
            var close = text.IndexOf("}}", position, StringComparison.Ordinal);
            if (bar < 0 || bar > close)
                throw new NotationException(line, $"{{{{{name}: needs an argument and |");
            argument = text[position..bar];
            position = bar + 1;
        }

        return new ElementInline(name, argument, ParseUntilEnd(text, ref position, inElement: true));
    }

    /// <summary>The elements whose argument stands before a bar; the content of the others may hold bars.</summary>
    private static bool TakesArgument(string name) => name is "font" or "size" or "color" or "comment" or "field" or "link" or "bookmark" or "ref";

    private static bool At(string text, int position, string what) =>
        string.CompareOrdinal(text, position, what, 0, what.Length) == 0;
}
