using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// Elements that the reader does not know. They are skipped with what they hold, as Word skips those of an ignorable namespace,
/// unless <c>mc:ProcessContent</c> says that their content counts (ECMA-376 Part 3, 7.4).
/// </summary>
internal sealed class ProcessedContent
{
    private XmlPart? _part;
    private bool _isStated;

    internal bool IsTransparent(XmlNode node)
    {
        if (node.Name != XmlName.Unknown)
            return false;

        // Hardly any file states it, and then there is no need to look at the attributes of all elements around.
        if (_part != node.Part)
            (_part, _isStated) = (node.Part, node.Part.Utf8.IndexOf("ProcessContent"u8) >= 0);
        if (!_isStated)
            return false;
        for (var holder = node; holder.Exists; holder = holder.Parent)
        {
            if (holder.TryGetRawAttribute(XmlName.MC_ProcessContent, out var names) && Names(holder, names, node))
                return true;
        }

        return false;
    }

    /// <summary>Whether the list of names, each with a prefix in force at its holder, holds the node's or <c>*</c> of its namespace.</summary>
    private static bool Names(XmlNode holder, ReadOnlySpan<byte> names, XmlNode node)
    {
        var written = node.WrittenName;
        var local = written[(written.IndexOf((byte)':') + 1)..];
        foreach (var range in names.Split((byte)' '))
        {
            var name = names[range];
            var colon = name.IndexOf((byte)':');
            if (colon < 0 || !(name[(colon + 1)..].SequenceEqual(local) || name[(colon + 1)..].SequenceEqual("*"u8)))
                continue;
            if (holder.Part.UriOfPrefix(holder.Index, name[..colon]) is { Length: > 0 } uri && uri == node.NamespaceUri)
                return true;
        }

        return false;
    }
}
