namespace Stdlint.Word.Package;

/// <summary>Relationship types that the reader knows; Transitional and Strict types give the same member.</summary>
public enum RelationshipKind
{
    /// <summary>Any other type.</summary>
    Other,
    OfficeDocument,
    Styles,
    StylesWithEffects,
    Numbering,
    Settings,
    WebSettings,
    FontTable,
    Theme,
    Footnotes,
    Endnotes,
    Comments,
    CommentsExtended,
    CommentsIds,
    CommentsExtensible,
    People,
    Header,
    Footer,
    GlossaryDocument,
    Image,
    Hyperlink,
    AltChunk,
    SubDocument,
    AttachedTemplate,
    Chart,
    DiagramData,
    DiagramDrawing,
    OleObject,
    EmbeddedPackage,
    CustomXml,
    CustomXmlProperties,
    CoreProperties,
    ExtendedProperties,
    CustomProperties,
    Thumbnail,
    VbaProject,
    SignatureOrigin,
}

internal static class RelationshipKinds
{
    private static readonly string[] OfficeRoots =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    ];

    private static readonly Dictionary<string, RelationshipKind> OfficeKinds = new(StringComparer.Ordinal)
    {
        ["officeDocument"] = RelationshipKind.OfficeDocument,
        ["styles"] = RelationshipKind.Styles,
        ["numbering"] = RelationshipKind.Numbering,
        ["settings"] = RelationshipKind.Settings,
        ["webSettings"] = RelationshipKind.WebSettings,
        ["fontTable"] = RelationshipKind.FontTable,
        ["theme"] = RelationshipKind.Theme,
        ["footnotes"] = RelationshipKind.Footnotes,
        ["endnotes"] = RelationshipKind.Endnotes,
        ["comments"] = RelationshipKind.Comments,
        ["header"] = RelationshipKind.Header,
        ["footer"] = RelationshipKind.Footer,
        ["glossaryDocument"] = RelationshipKind.GlossaryDocument,
        ["image"] = RelationshipKind.Image,
        ["hyperlink"] = RelationshipKind.Hyperlink,
        ["aFChunk"] = RelationshipKind.AltChunk,
        ["subDocument"] = RelationshipKind.SubDocument,
        ["attachedTemplate"] = RelationshipKind.AttachedTemplate,
        ["chart"] = RelationshipKind.Chart,
        ["diagramData"] = RelationshipKind.DiagramData,
        ["oleObject"] = RelationshipKind.OleObject,
        ["package"] = RelationshipKind.EmbeddedPackage,
        ["customXml"] = RelationshipKind.CustomXml,
        ["customXmlProps"] = RelationshipKind.CustomXmlProperties,
        ["extended-properties"] = RelationshipKind.ExtendedProperties,
        ["extendedProperties"] = RelationshipKind.ExtendedProperties,
        ["custom-properties"] = RelationshipKind.CustomProperties,
        ["customProperties"] = RelationshipKind.CustomProperties,
    };

    private static readonly Dictionary<string, RelationshipKind> OtherKinds = new(StringComparer.Ordinal)
    {
        ["http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"] = RelationshipKind.StylesWithEffects,
        ["http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"] = RelationshipKind.DiagramDrawing,
        ["http://schemas.microsoft.com/office/2011/relationships/commentsExtended"] = RelationshipKind.CommentsExtended,
        ["http://schemas.microsoft.com/office/2016/09/relationships/commentsIds"] = RelationshipKind.CommentsIds,
        ["http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible"] = RelationshipKind.CommentsExtensible,
        ["http://schemas.microsoft.com/office/2011/relationships/people"] = RelationshipKind.People,
        ["http://schemas.microsoft.com/office/2006/relationships/vbaProject"] = RelationshipKind.VbaProject,
        ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"] = RelationshipKind.CoreProperties,
        ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"] = RelationshipKind.Thumbnail,
        ["http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"] = RelationshipKind.SignatureOrigin,
        ["http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"] = RelationshipKind.CoreProperties,
    };

    internal static RelationshipKind Of(string type)
    {
        foreach (var root in OfficeRoots)
        {
            if (type.StartsWith(root, StringComparison.Ordinal))
                return OfficeKinds.GetValueOrDefault(type[root.Length..]);
        }

        return OtherKinds.GetValueOrDefault(type);
    }
}
