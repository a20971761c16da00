using System.Runtime.InteropServices;

namespace Stdlint.Word.Xml;

/// <summary>Reads the bytes of a part into an <see cref="XmlPart"/>, accepting what XML 1.0 with namespaces and without a DTD allows.</summary>
public static class XmlScanner
{
    /// <summary>Scans a part; the memory must stay unchanged as long as the part is in use.</summary>
    /// <returns>The part, or null and the defect that was met first.</returns>
    public static XmlPart? Scan(ReadOnlyMemory<byte> utf8, XmlLimits limits, out XmlDefect? defect)
    {
        if (!MemoryMarshal.TryGetArray(utf8, out var segment))
            segment = utf8.ToArray();

        var isTranscoded = false;
        if (XmlEncoding.Detect(utf8.Span) is { } name)
        {
            if (XmlEncoding.Transcode(utf8.Span, name, out var kind) is not { } transcoded)
            {
                defect = new XmlDefect(kind, 0, 1, 1);
                return null;
            }

            segment = transcoded;
            isTranscoded = true;
        }

        var scan = new XmlScan(segment, limits);
        defect = scan.Run() ? null : scan.Defect;
        return defect is null ? scan.ToPart(segment.Array!, segment.Offset, isTranscoded) : null;
    }
}
