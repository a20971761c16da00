using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a <c>w:sdtPr</c> states (ECMA-376 Part 1, 17.5.2).</summary>
internal readonly record struct ContentControlProperties
{
    internal ContentControlKind Kind { get; init; }

    internal string? Tag { get; init; }

    internal string? Title { get; init; }

    internal bool ShowsPlaceholder { get; init; }

    internal bool IsLocked { get; init; }

    internal bool IsDataBound { get; init; }

    /// <summary>Holds a table of contents made by Word.</summary>
    internal bool IsContents { get; init; }

    /// <summary>What the pieces inside take from the control. A choice cannot be edited as text, a combo box and a date can.</summary>
    internal PieceFlags Flags =>
        (ShowsPlaceholder ? PieceFlags.Placeholder : PieceFlags.None)
        | (IsLocked ? PieceFlags.Locked : PieceFlags.None)
        | (IsDataBound ? PieceFlags.DataBound : PieceFlags.None)
        | (Kind is ContentControlKind.DropDownList or ContentControlKind.CheckBox ? PieceFlags.Protected : PieceFlags.None);

    internal static ContentControlProperties Read(XmlNode sdtPr)
    {
        var read = default(ContentControlProperties);
        for (var child = sdtPr.Exists ? sdtPr.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            switch (child.Name)
            {
                case XmlName.W_tag:
                    read = read with { Tag = child.Attribute(XmlName.W_val) };
                    break;
                case XmlName.W_alias:
                    read = read with { Title = child.Attribute(XmlName.W_val) };
                    break;
                case XmlName.W_showingPlcHdr:
                    read = read with { ShowsPlaceholder = child.OnOff(XmlName.W_val) };
                    break;
                case XmlName.W_lock:
                    read = read with { IsLocked = child.Attribute(XmlName.W_val) is "contentLocked" or "sdtContentLocked" };
                    break;
                case XmlName.W_dataBinding or XmlName.W15_dataBinding:
                    read = read with { IsDataBound = true };
                    break;
                case XmlName.W_docPartObj or XmlName.W_docPartList:
                    read = read with { Kind = ContentControlKind.DocumentPart, IsContents = IsContentsGallery(child) };
                    break;
                default:
                    if (KindOf(child.Name) is { } kind)
                        read = read with { Kind = kind };
                    break;
            }
        }

        return read;
    }

    private static bool IsContentsGallery(XmlNode docPart)
    {
        var gallery = docPart.Child(XmlName.W_docPartGallery);
        return gallery.Exists && gallery.Attribute(XmlName.W_val) == "Table of Contents";
    }

    private static ContentControlKind? KindOf(XmlName name) => name switch
    {
        XmlName.W_text => ContentControlKind.PlainText,
        XmlName.W_dropDownList => ContentControlKind.DropDownList,
        XmlName.W_comboBox => ContentControlKind.ComboBox,
        XmlName.W_date => ContentControlKind.Date,
        XmlName.W14_checkbox => ContentControlKind.CheckBox,
        XmlName.W_picture => ContentControlKind.Picture,
        XmlName.W15_repeatingSection or XmlName.W15_repeatingSectionItem => ContentControlKind.RepeatingSection,
        XmlName.W_group or XmlName.W_bibliography or XmlName.W_citation or XmlName.W_equation => ContentControlKind.Other,
        _ => null,
    };
}
