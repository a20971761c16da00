namespace Stdlint.Word.Xml;

/// <summary>Where an attribute of the tag being scanned stands, offsets in the part.</summary>
internal struct XmlAttributeSpan
{
    internal int Start;
    internal int Length;
    internal int ValueStart;
    internal int ValueLength;

    /// <summary>Equal for two spellings of one name (namespace and local name).</summary>
    internal uint ExpandedHash;
}

internal static class XmlAttributeSpans
{
    internal static bool ContainsHash(this Span<XmlAttributeSpan> attributes, uint hash)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.ExpandedHash == hash)
                return true;
        }

        return false;
    }
}
