namespace Stdlint.Testing.Writing;

/// <summary>What a run inherits from the elements around it.</summary>
internal sealed record RunFormat
{
    public static RunFormat Plain { get; } = new();

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Hidden { get; init; }

    public bool Highlight { get; init; }

    public bool Underline { get; init; }

    /// <summary>Six hexadecimal digits.</summary>
    public string? Color { get; init; }

    /// <summary>superscript or subscript.</summary>
    public string? Position { get; init; }

    /// <summary>Half-points.</summary>
    public int? Size { get; init; }

    public string? Font { get; init; }

    /// <summary>Inside w:del or w:moveFrom: no text of the final view.</summary>
    public bool IsGone { get; init; }

    /// <summary>w:delText inside w:del.</summary>
    public string TextElement { get; init; } = "w:t";

    /// <summary>Inside a revision, field, hyperlink or control, where noise would nest wrongly.</summary>
    public bool IsEnclosed { get; init; }

    public static RunFormat Of(Look look) => new() { Bold = look.Bold, Size = look.Size, Font = look.Font };

    /// <summary>Writes w:rPr in the order of the schema (CT_RPr).</summary>
    public void WriteTo(Wml xml)
    {
        if (this == Plain || (!Bold && !Italic && !Hidden && !Highlight && !Underline && Color is null && Position is null && Size is null && Font is null))
            return;
        xml.Start("w:rPr");
        WriteContentTo(xml);
        xml.End();
    }

    public void WriteContentTo(Wml xml)
    {
        if (Font is not null)
            xml.Empty("w:rFonts", "w:ascii", Font, "w:eastAsia", Font, "w:hAnsi", Font);
        if (Bold)
            xml.Empty("w:b");
        if (Italic)
            xml.Empty("w:i");
        if (Hidden)
            xml.Empty("w:vanish");
        if (Color is not null)
            xml.Value("w:color", Color);
        if (Size is { } size)
            xml.Value("w:sz", size).Value("w:szCs", size);
        if (Highlight)
            xml.Value("w:highlight", "yellow");
        if (Underline)
            xml.Value("w:u", "single");
        if (Position is not null)
            xml.Value("w:vertAlign", Position);
    }
}
