namespace Stdlint.Testing.Writing;

/// <summary>Page sections: A4, margins as the templates have them.</summary>
internal static class SectionWriter
{
    public static void Write(Wml xml, string? headerId, string? footerId, bool startsAtOne, string width = "11906", string height = "16838", string[]? footnotes = null)
    {
        xml.Start("w:sectPr");
        if (headerId is not null)
            xml.Empty("w:headerReference", "w:type", "default", "r:id", headerId);
        if (footerId is not null)
            xml.Empty("w:footerReference", "w:type", "default", "r:id", footerId);
        if (footnotes is [var format, ..])
        {
            xml.Start("w:footnotePr").Value("w:numFmt", format);
            if (footnotes is [_, var restart])
                xml.Value("w:numRestart", restart);
            xml.End();
        }

        xml.Empty("w:pgSz", "w:w", width, "w:h", height);
        xml.Empty("w:pgMar", "w:top", "1928", "w:right", "1134", "w:bottom", "1134", "w:left", "1134", "w:header", "1418", "w:footer", "1134", "w:gutter", "284");
        if (startsAtOne)
            xml.Empty("w:pgNumType", "w:start", "1");
        xml.Empty("w:cols", "w:space", "425");
        xml.End();
    }
}
