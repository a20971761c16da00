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
    private bool _namesSeparators;

    /// <summary>Asks for the results of fields to be computed anew when the draft is opened (17.15.1.88). A draft without settings stays without.</summary>
    internal void UpdateFields() => _updatesFields = true;

    /// <summary>Names the separators of footnotes (17.11.9) that a new part of footnotes has.</summary>
    internal void NameFootnoteSeparators() => _namesSeparators = true;

    internal void Finish(PackageSplicer splicer)
    {
        if (!(_updatesFields || _namesSeparators) || package.MainPart.RelatedByType(RelationshipKind.Settings) is not { } part || package.Xml(part) is not { IsTranscoded: false } xml || XmlPlaces.IsSelfClosing(xml.Root))
            return;
        var splices = new PartSplices();
        if (_updatesFields)
            UpdateFields(xml.Root, splices);
        if (_namesSeparators)
            NameSeparators(xml.Root, splices);
        splicer.Replace(part.Entry, splices.Apply(xml.Utf8));
    }

    private static void UpdateFields(XmlNode root, PartSplices splices)
    {
        var prefix = XmlPlaces.Prefix(root);
        var asked = $"<{prefix}updateFields {prefix}val=\"true\"/>";
        if (root.Child(XmlName.W_updateFields) is { Exists: true } present)
            splices.Replace(present.ByteStart, present.ByteEnd, asked);
        else
            splices.Insert(PlaceIn(root, Behind), asked);
    }

    private static void NameSeparators(XmlNode root, PartSplices splices)
    {
        var prefix = XmlPlaces.Prefix(root);
        var names = $"<{prefix}footnote {prefix}id=\"-1\"/><{prefix}footnote {prefix}id=\"0\"/>";
        if (root.Child(XmlName.W_footnotePr) is not { Exists: true } present)
            splices.Insert(PlaceIn(root, Behind.AsSpan(Array.IndexOf(Behind, XmlName.W_endnotePr))), $"<{prefix}footnotePr>{names}</{prefix}footnotePr>");
        else if (!present.Child(XmlName.W_footnote).Exists)
            AddedPart.AppendTo(splices, present, names);
    }

    private static int PlaceIn(XmlNode root, ReadOnlySpan<XmlName> behind)
    {
        var end = XmlPlaces.ContentStart(root);
        for (var child = root.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (behind.Contains(child.Name))
                return child.ByteStart;
            if (!child.IsText)
                end = child.ByteEnd;
        }

        return end;
    }
}
