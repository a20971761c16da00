using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>A text box as Word keeps it: DrawingML in mc:Choice and the same text once more as VML in mc:Fallback.</summary>
internal static class TextBoxWriter
{
    public static void Write(Wml xml, DraftRecorder recorder, DraftParts parts, IReadOnlyList<(string Style, ImmutableArray<Inline> Content)> lines)
    {
        var id = parts.Ids.Next();
        recorder.Append("\uFFFC");
        xml.Start("w:r").Start("mc:AlternateContent");

        xml.Start("mc:Choice").Attribute("Requires", "wps").Start("w:drawing").Start("wp:anchor");
        foreach (var (name, value) in new[] { ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"), ("simplePos", "0"), ("relativeHeight", "251659264"), ("behindDoc", "0"), ("locked", "0"), ("layoutInCell", "1"), ("allowOverlap", "1") })
            xml.Attribute(name, value);
        xml.Empty("wp:simplePos", "x", "0", "y", "0");
        Position("wp:positionH", "column");
        Position("wp:positionV", "paragraph");
        xml.Empty("wp:extent", "cx", "6120000", "cy", "720000").Empty("wp:wrapNone").Empty("wp:docPr", "id", id, "name", "文本框 " + id).Empty("wp:cNvGraphicFramePr");
        xml.Start("a:graphic").Start("a:graphicData").Attribute("uri", Wml.Shape).Start("wps:wsp").Empty("wps:cNvSpPr", "txBox", "1");
        xml.Start("wps:spPr").Start("a:xfrm").Empty("a:off", "x", "0", "y", "0").Empty("a:ext", "cx", "6120000", "cy", "720000").End();
        xml.Start("a:prstGeom").Attribute("prst", "rect").Empty("a:avLst").End().End();
        xml.Start("wps:txbx");
        recorder.BeginStory(StoryKind.TextBox);
        Content(lines, recorder, xml, parts);
        recorder.EndStory();
        xml.End().Empty("wps:bodyPr").End().End().End().End().End().End();

        xml.Start("mc:Fallback").Start("w:pict").Start("v:shape").Attribute("id", "_x0000_s" + (1026 + int.Parse(id))).Attribute("style", "width:480pt;height:57pt").Start("v:textbox");
        Content(lines, new DraftRecorder(), xml, parts);
        xml.End().End().End().End();
        xml.End().End();

        void Position(string name, string relative)
        {
            xml.Start(name).Attribute("relativeFrom", relative).Start("wp:posOffset").Text("0").End().End();
        }
    }

    private static void Content(IReadOnlyList<(string Style, ImmutableArray<Inline> Content)> lines, DraftRecorder recorder, Wml xml, DraftParts parts)
    {
        xml.Start("w:txbxContent");
        foreach (var (style, content) in lines)
        {
            recorder.BeginBlock();
            xml.Start("w:p").Start("w:pPr").Value("w:pStyle", parts.Styles.Id(style)).End();
            new InlineWriter(xml, recorder, RunSplit.None, parts).Write(content, RunFormat.Plain);
            xml.End();
        }

        xml.End();
    }
}
