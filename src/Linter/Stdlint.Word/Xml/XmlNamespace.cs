namespace Stdlint.Word.Xml;

/// <summary>Namespaces that the reader knows, by their usual prefix.</summary>
public enum XmlNamespace : byte
{
    /// <summary>No namespace: an attribute without a prefix, or an element outside any default namespace.</summary>
    None,

    /// <summary>A namespace that is not listed here.</summary>
    Unknown,
    W,
    R,
    M,
    WP,
    A,
    PIC,
    MC,
    V,
    O,
    W10,
    W14,
    W15,
    W16,
    W16CID,
    W16CEX,
    W16SE,
    W16DU,
    WNE,
    WPS,
    WPG,
    WPC,
    WP14,
    WPI,
    WPSDATA,
    A14,
    C,
    DGM,
    DSP,
    SL,
    B,
    DS,
    PKG,
    CT,
    REL,
    CP,
    EP,
    OP,
    VT,
    DC,
    DCTERMS,
    DCMITYPE,
    XSI,
    XML,
    XMLNS,
}

/// <summary>The URIs of <see cref="XmlNamespace"/>, the Strict ones of ISO/IEC 29500 included.</summary>
internal static class XmlNamespaces
{
    /// <summary>Id of the empty namespace; the ids of known URIs follow, and those met in one part come after <see cref="Count"/>.</summary>
    internal const int NoneId = 0;

    private const string StrictRoot = "http://purl.oclc.org/ooxml/";

    private static readonly (XmlNamespace Name, string Uri)[] Known =
    [
        (XmlNamespace.None, ""),
        (XmlNamespace.W, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        (XmlNamespace.W, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (XmlNamespace.R, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        (XmlNamespace.R, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        (XmlNamespace.M, "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        (XmlNamespace.M, "http://purl.oclc.org/ooxml/officeDocument/math"),
        (XmlNamespace.WP, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        (XmlNamespace.WP, "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
        (XmlNamespace.A, "http://schemas.openxmlformats.org/drawingml/2006/main"),
        (XmlNamespace.A, "http://purl.oclc.org/ooxml/drawingml/main"),
        (XmlNamespace.PIC, "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        (XmlNamespace.PIC, "http://purl.oclc.org/ooxml/drawingml/picture"),
        (XmlNamespace.MC, "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        (XmlNamespace.V, "urn:schemas-microsoft-com:vml"),
        (XmlNamespace.O, "urn:schemas-microsoft-com:office:office"),
        (XmlNamespace.W10, "urn:schemas-microsoft-com:office:word"),
        (XmlNamespace.W14, "http://schemas.microsoft.com/office/word/2010/wordml"),
        (XmlNamespace.W15, "http://schemas.microsoft.com/office/word/2012/wordml"),
        (XmlNamespace.W15, "http://schemas.microsoft.com/office/word/2010/11/wordml"),
        (XmlNamespace.W16, "http://schemas.microsoft.com/office/word/2018/wordml"),
        (XmlNamespace.W16CID, "http://schemas.microsoft.com/office/word/2016/wordml/cid"),
        (XmlNamespace.W16CEX, "http://schemas.microsoft.com/office/word/2018/wordml/cex"),
        (XmlNamespace.W16SE, "http://schemas.microsoft.com/office/word/2015/wordml/symex"),
        (XmlNamespace.W16DU, "http://schemas.microsoft.com/office/word/2023/wordml/word16du"),
        (XmlNamespace.WNE, "http://schemas.microsoft.com/office/word/2006/wordml"),
        (XmlNamespace.WPS, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        (XmlNamespace.WPG, "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        (XmlNamespace.WPC, "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
        (XmlNamespace.WP14, "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"),
        (XmlNamespace.WPI, "http://schemas.microsoft.com/office/word/2010/wordprocessingInk"),
        (XmlNamespace.WPSDATA, "http://www.wps.cn/officeDocument/2013/wpsCustomData"),
        (XmlNamespace.A14, "http://schemas.microsoft.com/office/drawing/2010/main"),
        (XmlNamespace.C, "http://schemas.openxmlformats.org/drawingml/2006/chart"),
        (XmlNamespace.C, "http://purl.oclc.org/ooxml/drawingml/chart"),
        (XmlNamespace.DGM, "http://schemas.openxmlformats.org/drawingml/2006/diagram"),
        (XmlNamespace.DGM, "http://purl.oclc.org/ooxml/drawingml/diagram"),
        (XmlNamespace.DSP, "http://schemas.microsoft.com/office/drawing/2008/diagram"),
        (XmlNamespace.SL, "http://schemas.openxmlformats.org/schemaLibrary/2006/main"),
        (XmlNamespace.SL, "http://purl.oclc.org/ooxml/schemaLibrary/main"),
        (XmlNamespace.B, "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"),
        (XmlNamespace.B, "http://purl.oclc.org/ooxml/officeDocument/bibliography"),
        (XmlNamespace.DS, "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
        (XmlNamespace.DS, "http://purl.oclc.org/ooxml/officeDocument/customXml"),
        (XmlNamespace.PKG, "http://schemas.microsoft.com/office/2006/xmlPackage"),
        (XmlNamespace.CT, "http://schemas.openxmlformats.org/package/2006/content-types"),
        (XmlNamespace.REL, "http://schemas.openxmlformats.org/package/2006/relationships"),
        (XmlNamespace.CP, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        (XmlNamespace.EP, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
        (XmlNamespace.EP, "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
        (XmlNamespace.OP, "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
        (XmlNamespace.OP, "http://purl.oclc.org/ooxml/officeDocument/customProperties"),
        (XmlNamespace.VT, "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
        (XmlNamespace.VT, "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"),
        (XmlNamespace.DC, "http://purl.org/dc/elements/1.1/"),
        (XmlNamespace.DCTERMS, "http://purl.org/dc/terms/"),
        (XmlNamespace.DCMITYPE, "http://purl.org/dc/dcmitype/"),
        (XmlNamespace.XSI, "http://www.w3.org/2001/XMLSchema-instance"),
        (XmlNamespace.XML, "http://www.w3.org/XML/1998/namespace"),
        (XmlNamespace.XMLNS, "http://www.w3.org/2000/xmlns/"),
    ];

    private static readonly Dictionary<string, int> ByUri = IndexUris();

    internal static int Count => Known.Length;

    internal static int XmlId { get; } = ByUri["http://www.w3.org/XML/1998/namespace"];

    internal static int XmlnsId { get; } = ByUri["http://www.w3.org/2000/xmlns/"];

    /// <summary>The id of a known URI, -1 where it is not known.</summary>
    internal static int IdOf(ReadOnlySpan<char> uri) =>
        ByUri.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(uri, out var id) ? id : -1;

    internal static XmlNamespace NameOf(int id) => (uint)id < (uint)Known.Length ? Known[id].Name : XmlNamespace.Unknown;

    internal static string UriOf(int id) => Known[id].Uri;

    internal static bool IsStrict(int id) =>
        (uint)id < (uint)Known.Length && Known[id].Uri.StartsWith(StrictRoot, StringComparison.Ordinal);

    private static Dictionary<string, int> IndexUris()
    {
        var index = new Dictionary<string, int>(Known.Length, StringComparer.Ordinal);
        for (var i = 0; i < Known.Length; i++)
            index.Add(Known[i].Uri, i);
        return index;
    }
}
