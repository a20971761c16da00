using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Reads <c>w:footnotePr</c> of the settings or of a page section (ECMA-376 Part 1, 17.11.11 and 17.11.12).</summary>
internal static class FootnoteNumberingReader
{
    internal static FootnoteNumbering Read(XmlNode parent)
    {
        var stated = parent.Exists ? parent.Child(XmlName.W_footnotePr) : default;
        if (!stated.Exists)
            return default;
        var format = stated.Child(XmlName.W_numFmt);
        var restart = stated.Child(XmlName.W_numRestart);
        return new FootnoteNumbering(
            format.Exists ? format.Attribute(XmlName.W_val) : null,
            (restart.Exists ? restart.Attribute(XmlName.W_val) : null) switch
            {
                "continuous" => FootnoteNumberRestart.Continuous,
                "eachPage" => FootnoteNumberRestart.EachPage,
                "eachSect" => FootnoteNumberRestart.EachSection,
                _ => null,
            });
    }
}
