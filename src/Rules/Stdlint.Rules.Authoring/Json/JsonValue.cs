using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Rules.Authoring.Json;

/// <summary>A JSON value that knows where it stands, so that a fault in rules.json is shown at its line.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span, string text)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>UTF-16 span in the file.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>A string without its quotes and escapes, a number or literal as written; empty for objects and arrays.</summary>
    public string Text { get; } = text;

    public List<JsonMember> Members { get; } = [];

    public List<JsonValue> Items { get; } = [];

    public JsonValue? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }
}

internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);

internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
