using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Rules.Authoring.Json;

/// <summary>Reads JSON (RFC 8259). A generator cannot bring System.Text.Json with it, and needs the places of the values.</summary>
internal sealed class JsonReader
{
    private const int MaximumDepth = 32;

    private readonly string _text;
    private int _position;
    private int _depth;

    private JsonReader(string text) => _text = text;

    /// <exception cref="JsonSyntaxException">The text is no JSON.</exception>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.ReadValue();
        reader.SkipBlanks();
        if (reader._position < text.Length)
            throw reader.Fault("nothing may follow the outermost value");
        return value;
    }

    private JsonValue ReadValue()
    {
        SkipBlanks();
        var start = _position;
        switch (Current)
        {
            case '{':
                return ReadObject(start);
            case '[':
                return ReadArray(start);
            case '"':
                var text = ReadString();
                return new JsonValue(JsonKind.String, TextSpan.FromBounds(start, _position), text);
            case 't':
                return ReadLiteral("true", JsonKind.True);
            case 'f':
                return ReadLiteral("false", JsonKind.False);
            case 'n':
                return ReadLiteral("null", JsonKind.Null);
            default:
                return ReadNumber(start);
        }
    }

    private JsonValue ReadObject(int start)
    {
        Enter();
        var value = new JsonValue(JsonKind.Object, new TextSpan(start, 1), "");
        SkipBlanks();
        if (!TryTake('}'))
        {
            do
            {
                SkipBlanks();
                var nameStart = _position;
                var name = ReadString();
                var nameSpan = TextSpan.FromBounds(nameStart, _position);
                if (value[name] is not null)
                    throw new JsonSyntaxException($"'{name}' is given twice", nameSpan);
                SkipBlanks();
                Take(':');
                value.Members.Add(new JsonMember(name, nameSpan, ReadValue()));
                SkipBlanks();
            }
            while (TryTake(','));
            Take('}');
        }

        _depth--;
        return value;
    }

    private JsonValue ReadArray(int start)
    {
        Enter();
        var value = new JsonValue(JsonKind.Array, new TextSpan(start, 1), "");
        SkipBlanks();
        if (!TryTake(']'))
        {
            do
            {
                value.Items.Add(ReadValue());
                SkipBlanks();
            }
            while (TryTake(','));
            Take(']');
        }

        _depth--;
        return value;
    }

    private string ReadString()
    {
        Take('"');
        var start = _position;
        StringBuilder? unescaped = null;
        while (Current != '"')
        {
            if (_position == _text.Length || Current < ' ')
                throw Fault("the string has no end on its line");
            if (Current != '\\')
            {
                unescaped?.Append(Current);
                _position++;
                continue;
            }

            unescaped ??= new StringBuilder(_text, start, _position - start, capacity: 64);
            _position++;
            unescaped.Append(ReadEscape());
        }

        var text = unescaped?.ToString() ?? _text.Substring(start, _position - start);
        _position++;
        return text;
    }

    private char ReadEscape()
    {
        var escape = Current;
        _position++;
        switch (escape)
        {
            case '"' or '\\' or '/':
                return escape;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u' when _position + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_position, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code):
                _position += 4;
                return (char)code;
            default:
                throw Fault("unknown escape");
        }
    }

    private JsonValue ReadLiteral(string literal, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _position, literal, 0, literal.Length) != 0)
            throw Fault("a value is expected");
        var span = new TextSpan(_position, literal.Length);
        _position += literal.Length;
        return new JsonValue(kind, span, literal);
    }

    private JsonValue ReadNumber(int start)
    {
        while (Current is >= '0' and <= '9' or '-' or '+' or '.' or 'e' or 'E')
            _position++;
        var text = _text.Substring(start, _position - start);
        if (!decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            _position = start;
            throw Fault("a value is expected");
        }

        return new JsonValue(JsonKind.Number, TextSpan.FromBounds(start, _position), text);
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void SkipBlanks()
    {
        while (Current is ' ' or '\n' or '\r' or '\t')
            _position++;
    }

    private bool TryTake(char expected)
    {
        if (Current != expected)
            return false;
        _position++;
        return true;
    }

    private void Take(char expected)
    {
        if (!TryTake(expected))
            throw Fault($"'{expected}' is expected");
    }

    private void Enter()
    {
        if (++_depth > MaximumDepth)
            throw Fault("too deep");
        _position++;
    }

    private JsonSyntaxException Fault(string message) =>
        new(message, new TextSpan(Math.Min(_position, _text.Length), 0));
}

internal sealed class JsonSyntaxException(string message, TextSpan span) : Exception(message)
{
    public TextSpan Span { get; } = span;
}
