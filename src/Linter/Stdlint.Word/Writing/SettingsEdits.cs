using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Settings of the draft (<c>w:settings</c>; ECMA-376 Part 1, 17.15.1.78).</summary>
internal sealed class SettingsEdits(WordPackage package)
{
    /// <summary>Children that come after <c>w:updateFields</c> in the schema.</summary>
    private static readonly XmlName[] Behind =
    [
        XmlName.W_hdrShapeDefaults, XmlName.W_footnotePr, XmlName.W_endnotePr, XmlName.W_compat, XmlName.W_docVars, XmlName.W_rsids, XmlName.M_mathPr, XmlName.W_attachedSchema, XmlName.W_themeFontLang,
        XmlName.W_clrSchemeMapping, XmlName.W_doNotIncludeSubdocsInStats, XmlName.W_doNotAutoCompressPictures, XmlName.W_smartTagType, XmlName.W_shapeDefaults, XmlName.W_doNotEmbedSmartTags,
        XmlName.W_decimalSymbol, XmlName.W_listSeparator, XmlName.W14_docId, XmlName.W15_chartTrackingRefBased,
    ];

    private bool _updatesFields;

    /// <summary>Asks for the results of fields to be computed anew when the draft is opened (17.15.1.88). A draft without settings stays without.</summary>
    internal void UpdateFields() => _updatesFields = true;

    internal void Finish(PackageSplicer splicer)
    {
        if (!_updatesFields || package.MainPart.RelatedByType(RelationshipKind.Settings) is not { } part || package.Xml(part) is not { IsTranscoded: false } xml || XmlPlaces.IsSelfClosing(xml.Root))
            return;
        var prefix = XmlPlaces.Prefix(xml.Root);
        var asked = $"<{prefix}updateFields {prefix}val=\"true\"/>";
        var splices = new PartSplices();
        if (xml.Root.Child(XmlName.W_updateFields) is { Exists: true } present)
            splices.Replace(present.ByteStart, present.ByteEnd, asked);
        else
            splices.Insert(PlaceIn(xml.Root), asked);
        splicer.Replace(part.Entry, splices.Apply(xml.Utf8));
    }

    private static int PlaceIn(XmlNode root)
    {
        var end = XmlPlaces.ContentStart(root);
        for (var child = root.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (Array.IndexOf(Behind, child.Name) >= 0)
                return child.ByteStart;
            if (!child.IsText)
                end = child.ByteEnd;
        }

        return end;
    }
}
