using System.Text;
using System.Text.Json;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Turns a rule off in the text of a settings file; comments, order and layout stay.</summary>
public static class SettingsEdit
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text with the rule off; null where the file is no settings file or says it already in a way that a person has to change.</summary>
    /// <param name="text">The file; empty for a new one.</param>
    /// <param name="code">The rule.</param>
    public static string? TurnOff(string text, string code)
    {
        if (string.IsNullOrWhiteSpace(text))
            return $"{{\n  \"rules\": {{\n    \"{code}\": \"off\"\n  }}\n}}\n";
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            return Edited(bytes, code);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Edited(byte[] bytes, string code)
    {
        var reader = new Utf8JsonReader(bytes, Lenient);
        long root = -1;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 0)
                root = reader.TokenStartIndex + 1;
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("rules"))
                return InRules(ref reader, bytes, code);
        }

        return root < 0 ? null : With(bytes, root, root, $"\n  \"rules\": {{\n    \"{code}\": \"off\"\n  }}{(IsEmptyObject(bytes, root) ? "\n" : ",")}");
    }

    private static string? InRules(ref Utf8JsonReader reader, byte[] bytes, string code)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        var start = reader.TokenStartIndex + 1;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isRule = reader.ValueTextEquals(code);
            reader.Read();
            if (isRule)
                return reader.TokenType == JsonTokenType.String ? With(bytes, reader.TokenStartIndex, reader.BytesConsumed, "\"off\"") : null;
            reader.Skip();
        }

        return With(bytes, start, start, $"\n    \"{code}\": \"off\"{(IsEmptyObject(bytes, start) ? "\n  " : ",")}");
    }

    private static bool IsEmptyObject(byte[] bytes, long start)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan((int)start - 1), Lenient);
        return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    private static string With(byte[] bytes, long start, long end, string inserted) =>
        Encoding.UTF8.GetString(bytes.AsSpan(0, (int)start)) + inserted + Encoding.UTF8.GetString(bytes.AsSpan((int)end));
}
