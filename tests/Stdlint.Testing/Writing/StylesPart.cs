namespace Stdlint.Testing.Writing;

/// <summary>Writes styles.xml from the table of styles.</summary>
internal static class StylesPart
{
    public static byte[] Write(StyleTable styles, NumberingState numbering)
    {
        using var xml = new Wml("w:styles");
        xml.Start("w:docDefaults").Start("w:rPrDefault").Start("w:rPr");
        xml.Empty("w:rFonts", "w:ascii", "Times New Roman", "w:eastAsia", "宋体", "w:hAnsi", "Times New Roman", "w:cs", "Times New Roman");
        xml.Empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA").End().End().Empty("w:pPrDefault").End();
        // By index: writing a style can add its base to the table.
        for (var i = 0; i < styles.Styles.Count; i++)
            Style(xml, styles.Styles[i], styles, numbering);
        return xml.ToArray();
    }

    private static void Style(Wml xml, StyleData style, StyleTable styles, NumberingState numbering)
    {
        xml.Start("w:style").Attribute("w:type", "paragraph");
        if (style.Name == "Normal")
            xml.Attribute("w:default", "1");
        else if (!IsBuiltIn(style.Name))
            xml.Attribute("w:customStyle", "1");
        xml.Attribute("w:styleId", styles.Id(style.Name)).Value("w:name", style.Name);
        if (style.BasedOn is not null)
            xml.Value("w:basedOn", styles.Id(style.BasedOn));

        xml.Start("w:pPr");
        ParagraphWriter.WriteLook(xml, style.Look, () =>
        {
            if (style.List is null && style.ListLevel is null)
                return;
            xml.Start("w:numPr");
            if (style.ListLevel is { } level)
                xml.Value("w:ilvl", level);
            if (style.List is not null)
                xml.Value("w:numId", numbering.StyleNumber(style.List));
            xml.End();
        });
        if (style.Outline is { } outline)
            xml.Value("w:outlineLvl", outline);
        xml.End();
        (RunFormat.Of(style.Look) with { Hidden = style.IsHidden }).WriteTo(xml);
        xml.End();
    }

    private static bool IsBuiltIn(string name) =>
        name is "Title" or "caption" or "List Bullet" or "List Paragraph" or "header" or "footer" or "footnote text"
        || name.StartsWith("heading ", StringComparison.Ordinal)
        || name.StartsWith("toc ", StringComparison.Ordinal);
}
