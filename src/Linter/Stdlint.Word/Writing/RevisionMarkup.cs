using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Start tags of tracked changes; ids go on above the largest of the part.</summary>
internal sealed class RevisionMarkup(XmlPart part, RevisionStamp stamp)
{
    private int _lastId = -1;

    internal string Author => stamp.Author;

    internal string Open(string prefix, string name) => $"<{prefix}{name} {Attributes(prefix)}>";

    internal string Empty(string prefix, string name) => $"<{prefix}{name} {Attributes(prefix)}/>";

    internal bool IsOwn(XmlNode revision) => revision.Attribute(XmlName.W_author) == stamp.Author;

    /// <summary>The start tag of another author's change once more, with an id of its own.</summary>
    internal string Again(XmlNode revision)
    {
        var tag = XmlPlaces.StartTag(revision);
        if (!revision.TryGetRawAttribute(XmlName.W_id, out var id))
            return tag;
        var written = Encoding.UTF8.GetString(id);
        foreach (var quote in (ReadOnlySpan<char>)['"', '\''])
        {
            var at = tag.IndexOf($":id={quote}{written}{quote}", StringComparison.Ordinal);
            if (at >= 0)
                return string.Concat(tag.AsSpan(0, at + 5), NextId().ToString(), tag.AsSpan(at + 5 + written.Length));
        }

        return tag;
    }

    internal int NextId()
    {
        if (_lastId < 0)
            _lastId = LargestId();
        return ++_lastId;
    }

    private string Attributes(string prefix) =>
        $"{prefix}id=\"{NextId()}\" {prefix}author=\"{TextMarkup.EscapeAttribute(stamp.Author)}\" {prefix}date=\"{stamp.DateText}\"";

    private int LargestId()
    {
        var largest = 0;
        for (var i = 0; i < part.NodeCount; i++)
        {
            var node = part[i];
            if (!node.IsText && node.IntAttribute(XmlName.W_id) is { } id && id > largest && id < int.MaxValue / 2)
                largest = id;
        }

        return largest;
    }
}
