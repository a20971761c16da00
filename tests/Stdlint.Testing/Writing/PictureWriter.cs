namespace Stdlint.Testing.Writing;

/// <summary>An inline picture of one pixel (ECMA-376 Part 1, 20.4.2.8).</summary>
internal static class PictureWriter
{
    /// <summary>A PNG of one transparent pixel.</summary>
    public static byte[] Pixel { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    public static void Write(Wml xml, string description, DraftParts parts, bool fillsPage = false)
    {
        var id = parts.Ids.Next();
        var name = "图片 " + id;
        // A4 in English metric units, or a third of it.
        var (width, height) = fillsPage ? ("7560000", "10692000") : ("3600000", "1800000");
        xml.Start("w:drawing").Start("wp:inline").Attribute("distT", "0").Attribute("distB", "0").Attribute("distL", "0").Attribute("distR", "0");
        xml.Empty("wp:extent", "cx", width, "cy", height);
        xml.Empty("wp:docPr", "id", id, "name", name, "descr", description);
        xml.Start("a:graphic").Start("a:graphicData").Attribute("uri", Wml.Picture);
        xml.Start("pic:pic");
        xml.Start("pic:nvPicPr").Empty("pic:cNvPr", "id", id, "name", name).Empty("pic:cNvPicPr").End();
        xml.Start("pic:blipFill").Empty("a:blip", "r:embed", parts.Image()).Start("a:stretch").Empty("a:fillRect").End().End();
        xml.Start("pic:spPr").Start("a:xfrm").Empty("a:off", "x", "0", "y", "0").Empty("a:ext", "cx", width, "cy", height).End();
        xml.Start("a:prstGeom").Attribute("prst", "rect").Empty("a:avLst").End().End();
        xml.End();
        xml.End().End().End().End();
    }
}
