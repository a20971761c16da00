using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Stdlint.Core.Configuration;

/// <summary>Reads JSON with comments and trailing commas into nodes that know their line and column.</summary>
internal static class SettingsJson
{
    // A settings file nests five deep; the limit only has to stop nonsense.
    private const int MaximumDepth = 32;

    /// <summary>Returns null, and one problem, where the text is not JSON.</summary>
    public static SettingsNode? Parse(string text, string source, List<SettingsProblem> problems)
    {
        var utf8 = Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        var positions = new SettingsPositions(utf8, source);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaximumDepth,
        });

        try
        {
            return Read(ref reader, positions, problems);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader's own words are English only; the place is what the user needs. An escaped half of a surrogate pair
            // is the one fault that it reports as an invalid operation.
            problems.Add(new SettingsProblem(positions.At((int)reader.BytesConsumed), "settings.syntax", []));
            return null;
        }
    }

    private static SettingsNode? Read(ref Utf8JsonReader reader, SettingsPositions positions, List<SettingsProblem> problems)
    {
        SettingsNode? root = null;
        var open = new Stack<OpenContainer>();
        while (reader.Read())
        {
            var origin = positions.At((int)reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    open.Peek().Name(reader.GetString() ?? "", origin, problems);
                    continue;
                case JsonTokenType.EndObject:
                case JsonTokenType.EndArray:
                    open.Pop().Close();
                    continue;
            }

            var node = new SettingsNode { Kind = KindOf(reader.TokenType), Origin = origin, Value = ValueOf(ref reader) };
            if (open.TryPeek(out var parent))
                parent.Add(node);
            else
                root = node;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push(new OpenContainer(node));
        }

        return root;
    }

    private static SettingsNodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => SettingsNodeKind.Object,
        JsonTokenType.StartArray => SettingsNodeKind.Array,
        JsonTokenType.String => SettingsNodeKind.String,
        JsonTokenType.Number => SettingsNodeKind.Number,
        JsonTokenType.True or JsonTokenType.False => SettingsNodeKind.Boolean,
        _ => SettingsNodeKind.Null,
    };

    private static string ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString() ?? "",
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "",
    };

    private sealed class OpenContainer(SettingsNode node)
    {
        private readonly ImmutableArray<SettingsMember>.Builder _members = ImmutableArray.CreateBuilder<SettingsMember>();
        private readonly ImmutableArray<SettingsNode>.Builder _elements = ImmutableArray.CreateBuilder<SettingsNode>();
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
        private string _key = "";
        private SettingOrigin _keyOrigin = SettingOrigin.Default;

        public void Name(string key, SettingOrigin origin, List<SettingsProblem> problems)
        {
            // JSON leaves open which of two equal keys counts, so neither may.
            if (!_seen.Add(key))
                problems.Add(new SettingsProblem(origin, "settings.duplicateKey", [key]));
            _key = key;
            _keyOrigin = origin;
        }

        public void Add(SettingsNode child)
        {
            if (node.Kind == SettingsNodeKind.Object)
                _members.Add(new SettingsMember(_key, _keyOrigin, child));
            else
                _elements.Add(child);
        }

        public void Close()
        {
            node.Members = _members.ToImmutable();
            node.Elements = _elements.ToImmutable();
        }
    }
}

/// <summary>Turns byte offsets of a settings text into lines and columns.</summary>
internal sealed class SettingsPositions
{
    private readonly byte[] _utf8;
    private readonly string _source;
    private readonly List<int> _lineStarts = [0];

    public SettingsPositions(byte[] utf8, string source)
    {
        _utf8 = utf8;
        _source = source;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public SettingOrigin At(int offset)
    {
        offset = Math.Clamp(offset, 0, _utf8.Length);
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        var column = Encoding.UTF8.GetCharCount(_utf8, _lineStarts[line], offset - _lineStarts[line]);
        return new SettingOrigin(_source, line + 1, column + 1);
    }
}
