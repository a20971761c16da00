using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>The footnotes, endnotes or comments of a part by their id, and the order in which the text refers to them.</summary>
internal sealed class NoteCatalog
{
    /// <summary>The reference leads to a separator line, which is no text (ECMA-376 Part 1, 17.11.23).</summary>
    internal const int Separator = -2;

    private readonly Dictionary<int, XmlNode> _notes = [];
    private readonly Dictionary<int, int> _ordinals = [];
    private readonly List<XmlNode> _referred = [];

    /// <param name="part">The part; null where the package has none.</param>
    /// <param name="name">The name of one note in it, such as <c>w:footnote</c>.</param>
    internal NoteCatalog(XmlPart? part, XmlName name)
    {
        var root = part?.Root ?? default;
        for (var node = root.Exists ? root.FirstChild : default; node.Exists; node = node.NextSibling)
        {
            // Of two notes with one id the first holds, as with styles.
            if (node.Name == name && node.IntAttribute(XmlName.W_id) is { } id)
                _notes.TryAdd(id, node);
        }
    }

    /// <summary>The notes in the order of their ordinals.</summary>
    internal IReadOnlyList<XmlNode> Referred => _referred;

    /// <summary>The ordinal of a note, given by first reference; -1 where there is no such note.</summary>
    internal int Refer(int? id)
    {
        if (id is not { } known || !_notes.TryGetValue(known, out var note))
            return -1;
        if (_ordinals.TryGetValue(known, out var ordinal))
            return ordinal;
        if (note.TryGetRawAttribute(XmlName.W_type, out var type) && !type.SequenceEqual("normal"u8))
            return Separator;

        ordinal = _referred.Count;
        _ordinals.Add(known, ordinal);
        _referred.Add(note);
        return ordinal;
    }

    /// <summary>Gives an ordinal to the notes that nothing refers to, in the order of the part.</summary>
    internal void ReferRest()
    {
        foreach (var id in _notes.Keys)
            Refer(id);
    }
}
