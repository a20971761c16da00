using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>
/// What the bytes of properties say, read once for equal bytes of one part. Blocks and runs repeat each other's properties, so that
/// most find theirs by one comparison of bytes.
/// </summary>
internal sealed class DirectPropertyCache<T>
    where T : class
{
    private const int RecentCount = 64;

    /// <summary>Longer properties hold tracked changes or page sections and hardly repeat.</summary>
    private const int MaxRemembered = 1024;

    private readonly ContentTable<T?> _byContent = new();
    private readonly Recent[] _recent = new Recent[RecentCount];
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
        var part = properties.Part;
        var bytes = part.Utf8[start..properties.ByteEnd];
        ref var recent = ref _recent[Slot(bytes)];
        if (!ReferenceEquals(recent.Part, part) || !bytes.SequenceEqual(part.Utf8.Slice(recent.Start, recent.Length)))
            recent = new Recent(part, start, bytes.Length, FindFarther(properties, bytes, read));
        return recent.Value;
    }

    private T FindFarther(XmlNode properties, ReadOnlySpan<byte> bytes, Func<XmlNode, T> read)
    {
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

    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        var hash = (uint)bytes.Length;
        if (bytes.Length >= 24)
            hash = (hash * 31) + BitConverter.ToUInt32(bytes[^14..]) + (BitConverter.ToUInt32(bytes[^18..]) * 7) + (BitConverter.ToUInt32(bytes[10..]) * 13);
        return (int)((hash * 2654435769) >> 26);
    }

    private readonly record struct Recent(XmlPart Part, int Start, int Length, T Value);
}
