namespace Stdlint.Testing.Writing;

/// <summary>Writes numbering.xml from the lists of the layout and the restarts that the draft needed.</summary>
internal static class NumberingPart
{
    public static byte[]? Write(NumberingState numbering, StyleTable styles)
    {
        if (numbering.Lists.Count == 0)
            return null;
        using var xml = new Wml("w:numbering");
        for (var i = 0; i < numbering.Lists.Count; i++)
        {
            xml.Start("w:abstractNum").Attribute("w:abstractNumId", i.ToString()).Value("w:multiLevelType", "multilevel");
            for (var level = 0; level < numbering.Lists[i].Levels.Length; level++)
                Level(xml, numbering.Lists[i].Levels[level], level, styles);
            xml.End();
        }

        foreach (var instance in numbering.Instances)
        {
            xml.Start("w:num").Attribute("w:numId", instance.Id.ToString()).Value("w:abstractNumId", instance.AbstractId);
            if (instance.Override is var (level, value))
                xml.Start("w:lvlOverride").Attribute("w:ilvl", level.ToString()).Value("w:startOverride", value).End();
            xml.End();
        }

        return xml.ToArray();
    }

    private static void Level(Wml xml, ListLevel level, int index, StyleTable styles)
    {
        xml.Start("w:lvl").Attribute("w:ilvl", index.ToString()).Value("w:start", 1).Value("w:numFmt", level.Format);
        if (level.StyleName is not null)
            xml.Value("w:pStyle", styles.Id(level.StyleName));
        xml.Value("w:suff", level.Suffix).Value("w:lvlText", level.Text).Value("w:lvlJc", "left");
        if (level.Font is { } font)
            xml.Start("w:rPr").Empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:hint", "default").End();
        xml.End();
    }
}
