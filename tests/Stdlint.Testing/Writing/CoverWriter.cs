using System.Collections.Immutable;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>Writes the 封面 in the form of the encoding; keys are those of the notation.</summary>
internal sealed class CoverWriter(Wml xml, DraftRecorder recorder, ParagraphWriter paragraphs, DraftParts parts, ImmutableArray<NotationLine> fields)
{
    private static readonly string[] Stages = ["（工作组讨论稿）", "（征求意见稿）", "（送审讨论稿）", "（送审稿）", "（报批稿）"];

    public void Write(CoverForm form)
    {
        switch (form)
        {
            case CoverForm.FormFields:
                WriteFormFields();
                break;
            case CoverForm.TextBoxes:
                WriteTextBoxes();
                break;
            default:
                WriteLines();
                break;
        }
    }

    private ImmutableArray<Inline> Field(string key) => fields.FirstOrDefault(field => field.Marker == key)?.Content ?? [];

    private bool Has(string key) => fields.Any(field => field.Marker == key);

    private static ImmutableArray<Inline> Labelled(string label, ImmutableArray<Inline> value) => [new TextInline(label), .. value];

    private static ImmutableArray<Inline> Labelled(ImmutableArray<Inline> value, string label) => [.. value, new TextInline(label)];

    /// <summary>The SET 2020 cover: a borderless table, frames, legacy form fields inside bookmarks of the same name.</summary>
    private void WriteFormFields()
    {
        Table();
        if (Has("备案号"))
            Line("header", [], () => Form("c1", Labelled("备案号：", Field("备案号"))));
        Line("标准称谓", Field("层级"));
        var (prefix, number, year) = NumberParts(Field("编号"));
        if (year is null)
        {
            Line("标准文件_文件编号", Field("编号"));
        }
        else
        {
            Line("标准文件_文件编号", [], () =>
            {
                Form("文字1", [new TextInline(prefix)]);
                paragraphs.Inlines.Write([new TextInline(" ")], RunFormat.Plain);
                Form("NSTD_CODE_F", [new TextInline(number!)]);
                paragraphs.Inlines.Write([new TextInline("—")], RunFormat.Plain);
                Form("NSTD_CODE_B", [new TextInline(year)]);
            });
        }

        Line("标准文件_替换文件编号", [], () => Form("OSTD_CODE", Has("代替") ? Labelled("代替", Field("代替")) : [new TextInline("     ")]));
        Line("标准文件_文件名称", [], () => Form("CSTD_NAME", Field("名称")));
        Line("封面标准英文名称", [], () => Form("ESTD_NAME", Field("英文名称")));
        if (Has("一致性程度"))
            Line("封面标准英文名称", [], () => Form("IN_STD_CODE", Field("一致性程度")));
        if (Has("版次"))
            Line("封面标准英文名称", [], () => DropDown("下拉1", [" ", "草案版次选择", .. Stages], $"（{ContentsWriter.PlainText(Field("版次"))}）"));
        if (Has("完成日期"))
            Line("封面标准英文名称", [], () => Form("CMPLSH_DATE", Labelled(Labelled("（本草案完成时间：", Field("完成日期")), "）")));
        if (Has("专利征集"))
            Line("封面标准英文名称", [], () => DropDown("下拉2", [" ", ContentsWriter.PlainText(Field("专利征集"))], ContentsWriter.PlainText(Field("专利征集"))));
        Date("其他发布日期", "PLSH_DATE", Field("发布日期"), "发布");
        Date("其他实施日期", "CROT_DATE", Field("实施日期"), "实施");
        Line("其他发布部门", Labelled(Field("发布部门"), Has("发布部门") ? "发布" : ""));
    }

    private void Table()
    {
        xml.Start("w:tbl").Start("w:tblPr").Empty("w:tblW", "w:w", "0", "w:type", "auto").Start("w:tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            xml.Empty("w:" + side, "w:val", "none", "w:sz", "0", "w:space", "0", "w:color", "auto");
        xml.End().End().Start("w:tblGrid").Empty("w:gridCol", "w:w", "509").Empty("w:gridCol", "w:w", "8845").End();
        Row("ICS ", "ICS", Field("ICS"));
        if (Has("分类号"))
            Row("", "CSDN", Field("分类号"));
        else
            Row("CCS ", "CSDN", Field("CCS"));

        xml.End();

        void Row(string label, string field, ImmutableArray<Inline> code)
        {
            xml.Start("w:tr");
            Cell(() => Line("header", [new TextInline(label)]));
            Cell(() => Line("header", [], () => Form(field, code)));
            xml.End();
        }

        void Cell(Action content)
        {
            xml.Start("w:tc").Start("w:tcPr").Empty("w:tcW", "w:w", "0", "w:type", "auto").End();
            content();
            xml.End();
        }
    }

    /// <summary>Editions before 2020 give the class without the letters CCS.</summary>
    private ImmutableArray<Inline> ClassCode => Has("分类号") ? Field("分类号") : Labelled("CCS ", Field("CCS"));

    private void Date(string style, string name, ImmutableArray<Inline> date, string word)
    {
        var text = ContentsWriter.PlainText(date).Split('-');
        if (text.Length != 3 || date is not [TextInline])
        {
            Line(style, Labelled(date, date.IsEmpty ? "" : word));
            return;
        }

        Line(style, [], () =>
        {
            Form(name + "_Y", [new TextInline(text[0])]);
            paragraphs.Inlines.Write([new TextInline(" - ")], RunFormat.Plain);
            Form(name + "_M", [new TextInline(text[1])]);
            paragraphs.Inlines.Write([new TextInline(" - ")], RunFormat.Plain);
            Form(name + "_D", [new TextInline(text[2])]);
            paragraphs.Inlines.Write([new TextInline(word)], RunFormat.Plain);
        });
    }

    /// <summary>Splits <c>GB/T 12345—2024</c>, as the template keeps it in three fields.</summary>
    private static (string Prefix, string? Number, string? Year) NumberParts(ImmutableArray<Inline> content)
    {
        if (content is not [TextInline { Text: var text }])
            return ("", null, null);
        var blank = text.LastIndexOf(' ');
        var dash = text.LastIndexOf('—');
        return blank > 0 && dash > blank ? (text[..blank], text[(blank + 1)..dash], text[(dash + 1)..]) : ("", null, null);
    }

    private void Line(string? style, ImmutableArray<Inline> content, Action? inside = null) =>
        paragraphs.Write(new ParagraphSpec { Style = style, Content = content }, inside);

    private void Form(string name, ImmutableArray<Inline> value) =>
        FormField(name, " FORMTEXT ", () => xml.Empty("w:textInput"), value);

    /// <summary>The choice is only an index into the entries: there is no run with its text.</summary>
    private void DropDown(string name, string[] entries, string choice)
    {
        var index = Array.IndexOf(entries, choice);
        FormField(name, " FORMDROPDOWN ", () =>
        {
            xml.Start("w:ddList").Value("w:result", Math.Max(index, 0));
            foreach (var entry in entries)
                xml.Value("w:listEntry", entry);
            xml.End();
        },
        []);
        recorder.Append(entries[Math.Max(index, 0)]);
    }

    private void FormField(string name, string instruction, Action data, ImmutableArray<Inline> value)
    {
        var id = parts.Ids.Next();
        xml.Start("w:r").Start("w:fldChar").Attribute("w:fldCharType", "begin").Start("w:ffData").Value("w:name", name).Empty("w:enabled").Value("w:calcOnExit", "0");
        data();
        xml.End().End().End();
        xml.Empty("w:bookmarkStart", "w:id", id, "w:name", name);
        xml.Start("w:r").Start("w:instrText").Attribute("xml:space", "preserve").Text(instruction).End().End();
        paragraphs.Inlines.FieldMark("separate", RunFormat.Plain);
        paragraphs.Inlines.Write(value, RunFormat.Plain with { IsEnclosed = true });
        paragraphs.Inlines.FieldMark("end", RunFormat.Plain);
        xml.Empty("w:bookmarkEnd", "w:id", id);
    }

    /// <summary>The cover that conversions of the older template leave: text boxes, each once in mc:Choice and once in mc:Fallback.</summary>
    private void WriteTextBoxes()
    {
        Box(
            ("文献分类号", Labelled("ICS ", Field("ICS"))),
            ("文献分类号", ClassCode),
            ("文献分类号", Has("备案号") ? Labelled("备案号：", Field("备案号")) : []));
        Box(("标准称谓", Field("层级")));
        Box(("封面标准号1", Field("编号")), ("封面标准代替信息", Has("代替") ? Labelled("代替 ", Field("代替")) : []));
        Box(
            ("封面标准名称", Field("名称")),
            ("封面标准英文名称", Field("英文名称")),
            ("封面一致性程度标识", Field("一致性程度")),
            ("封面标准文稿类别", Has("版次") ? Labelled(Labelled("（", Field("版次")), "）") : []),
            ("封面标准文稿编辑信息", Has("完成日期") ? Labelled(Labelled("（本稿完成日期：", Field("完成日期")), "）") : []),
            ("封面标准文稿编辑信息", Field("专利征集")));
        Box(("发布日期", Labelled(Field("发布日期"), Has("发布日期") ? "发布" : "")));
        Box(("实施日期", Labelled(Field("实施日期"), Has("实施日期") ? "实施" : "")));
        Box(("发布部门", Labelled(Field("发布部门"), Has("发布部门") ? "　发布" : "")));
    }

    private void Box(params (string Style, ImmutableArray<Inline> Content)[] lines)
    {
        var kept = lines.Where(line => ContentsWriter.PlainText(line.Content).Trim().Length > 0).ToList();
        if (kept.Count == 0)
            return;
        paragraphs.Write(new ParagraphSpec(), () => TextBoxWriter.Write(xml, recorder, parts, kept));
    }

    /// <summary>A cover that was typed: centred lines with empty ones between them.</summary>
    private void WriteLines()
    {
        Plain(Labelled("ICS ", Field("ICS")), "left");
        Plain(ClassCode, "left");
        if (Has("备案号"))
            Plain(Labelled("备案号：", Field("备案号")), "left");
        Plain(Field("层级"), "center", 52);
        Plain(Field("编号"), "right", 28);
        if (Has("代替"))
            Plain(Labelled("代替 ", Field("代替")), "right");
        Empty();
        Plain(Field("名称"), "center", 52);
        Plain(Field("英文名称"), "center", 28);
        Plain(Field("一致性程度"), "center", 28);
        if (Has("版次"))
            Plain(Labelled(Labelled("（", Field("版次")), "）"), "center", 24);
        if (Has("完成日期"))
            Plain(Labelled(Labelled("（本稿完成日期：", Field("完成日期")), "）"), "center");
        Plain(Field("专利征集"), "center");
        Empty();
        if (Has("发布日期"))
            Plain([.. Labelled(Field("发布日期"), " 发布"), new TextInline("          "), .. Labelled(Field("实施日期"), " 实施")], "center", 28);
        if (Has("发布部门"))
            Plain(Labelled(Field("发布部门"), "  发布"), "center", 36);
    }

    private void Empty() => paragraphs.Write(new ParagraphSpec());

    private void Plain(ImmutableArray<Inline> content, string align, int size = 21)
    {
        if (ContentsWriter.PlainText(content).Trim() is not ("" or "ICS" or "CCS"))
            paragraphs.Write(new ParagraphSpec { Content = content, Look = new Look { Align = align, Size = size, Bold = size > 30 } });
    }
}
