using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a <c>w:drawing</c>, <c>w:pict</c> or <c>w:object</c> shows: found in one pass over its nodes.</summary>
internal struct DrawingSummary
{
    private bool _hasPicture;
    private bool _hasChart;
    private bool _hasDiagram;
    private bool _isOle;
    private bool _isGroup;
    private string? _title;

    /// <summary>Something is drawn: a <c>w:pict</c> may hold no more than a definition of shapes.</summary>
    internal bool IsVisible { get; private set; }

    /// <summary>The alternative text, else the words of a WordArt shape; null where there are none.</summary>
    internal string? Text { get; private set; }

    internal string? ProgramId { get; private set; }

    /// <summary>In twentieths of a point.</summary>
    internal int Width { get; private set; }

    /// <summary>In twentieths of a point.</summary>
    internal int Height { get; private set; }

    /// <summary>A single shape with text is a text box; a group that holds pictures or boxes is what it shows.</summary>
    internal readonly InlineObjectKind KindWith(int textBoxes)
    {
        if (_isOle)
            return InlineObjectKind.OleObject;
        if (_hasChart)
            return InlineObjectKind.Chart;
        if (_hasDiagram)
            return InlineObjectKind.Diagram;
        if (_hasPicture)
            return InlineObjectKind.Picture;
        return textBoxes == 1 && !_isGroup ? InlineObjectKind.TextBox : InlineObjectKind.Shape;
    }

    internal void Add(XmlNode node)
    {
        switch (node.Name)
        {
            case XmlName.WP_inline or XmlName.WP_anchor:
                IsVisible = true;
                break;
            case XmlName.WP_extent:
                Width = Twentieths(node.IntAttribute(XmlName.A0_cx));
                Height = Twentieths(node.IntAttribute(XmlName.A0_cy));
                break;
            case XmlName.WP_docPr:
                Describe(node.Attribute(XmlName.A0_descr), node.Attribute(XmlName.A0_title));
                break;
            case XmlName.A_graphicData:
                ReadGraphic(node.Attribute(XmlName.A0_uri));
                break;
            case XmlName.PIC_pic:
                _hasPicture = true;
                break;
            case XmlName.WPG_wgp or XmlName.WPG_grpSp or XmlName.WPC_wpc or XmlName.V_group:
                _isGroup = IsVisible = true;
                Describe(node.Attribute(XmlName.A0_alt), null);
                break;
            case XmlName.V_imagedata:
                _hasPicture = IsVisible = true;
                Describe(null, node.Attribute(XmlName.O_title));
                break;
            case XmlName.V_shape or XmlName.V_rect or XmlName.V_roundrect or XmlName.V_oval or XmlName.V_line or XmlName.V_polyline
                or XmlName.V_curve or XmlName.V_arc or XmlName.V_image:
                IsVisible = true;
                _hasPicture |= node.Name == XmlName.V_image;
                Describe(node.Attribute(XmlName.A0_alt), null);
                if (Width == 0 && node.Attribute(XmlName.A0_style) is { } style)
                    (Width, Height) = (VmlLength.Of(style, "width"), VmlLength.Of(style, "height"));
                break;
            case XmlName.V_textpath:
                Text ??= node.Attribute(XmlName.A0_string);
                break;
            case XmlName.O_OLEObject:
                _isOle = IsVisible = true;
                ProgramId ??= node.Attribute(XmlName.A0_ProgID);
                break;
            case XmlName.W_control:
                _isOle = IsVisible = true;
                ProgramId ??= node.Attribute(XmlName.W_name);
                break;
        }
    }

    // 12700 English metric units are one point (ECMA-376 Part 1, 20.1.10.16).
    private static int Twentieths(int? units) => units is > 0 ? units.Value / 635 : 0;

    internal void Complete() => Text ??= _title;

    private void Describe(string? description, string? title)
    {
        if (!string.IsNullOrWhiteSpace(description))
            Text ??= description;
        if (!string.IsNullOrWhiteSpace(title))
            _title ??= title;
    }

    private void ReadGraphic(string? uri)
    {
        IsVisible = true;
        if (uri is null)
            return;
        _hasChart |= uri.EndsWith("/chart", StringComparison.Ordinal) || uri.EndsWith("/chartex", StringComparison.Ordinal);
        _hasDiagram |= uri.EndsWith("/diagram", StringComparison.Ordinal);
    }
}
