using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>
/// What the bytes of properties say, read once for equal bytes of one part. Blocks and runs repeat each other's properties, so that
/// most find theirs by the number of their content.
/// </summary>
internal sealed class DirectPropertyCache<T>
    where T : class
{
    /// <summary>Longer properties hold tracked changes or page sections and hardly repeat.</summary>
    private const int MaxRemembered = 1024;

    private readonly ContentTable<T?> _byContent = new();
    private readonly List<XmlPart> _parts = [];
    private readonly ByteKeyTable _keys = new();
    private readonly List<T> _values = [];

    /// <param name="properties">The <c>w:pPr</c> or <c>w:rPr</c>.</param>
    /// <param name="start">Byte offset of the first byte that counts.</param>
    /// <param name="read">Reads the properties where they are new.</param>
    internal T Find(XmlNode properties, int start, Func<XmlNode, T> read)
    {
        var content = properties.Content;
        if (content == 0)
            return FindByBytes(properties, start, read);
        ref var value = ref _byContent.At(properties.Part, content);
        return value ??= FindByBytes(properties, start, read);
    }

    private T FindByBytes(XmlNode properties, int start, Func<XmlNode, T> read)
    {
        var bytes = properties.Part.Utf8[start..properties.ByteEnd];
        if (bytes.Length > MaxRemembered)
            return read(properties);
        var part = OrdinalOf(properties.Part);
        var known = _keys.Find(part, bytes);
        if (known >= 0)
            return _values[known];
        var value = read(properties);
        _keys.Add(part, bytes, _values.Count);
        _values.Add(value);
        return value;
    }

    private int OrdinalOf(XmlPart part)
    {
        var known = _parts.IndexOf(part);
        if (known >= 0)
            return known;
        _parts.Add(part);
        return _parts.Count - 1;
    }
}
