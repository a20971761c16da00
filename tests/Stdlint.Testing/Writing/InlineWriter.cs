using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>Writes the content of a paragraph: text, marks and <c>{{…}}</c> elements.</summary>
internal sealed class InlineWriter(Wml xml, DraftRecorder recorder, RunSplit split, DraftParts parts)
{
    /// <summary>Stands in the text for an object: picture, formula, reference to a note or comment.</summary>
    private const string Object = "\uFFFC";

    private readonly RunWriter _runs = new(xml, recorder, split, parts.Ids);

    public void Write(ImmutableArray<Inline> content, RunFormat format)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline text:
                    Text(text.Text, format);
                    break;
                case MarkInline mark:
                    recorder.Add(mark);
                    break;
                case ElementInline element:
                    Element(element, format);
                    break;
            }
        }
    }

    /// <summary>A tab typed in the notation is a tab of the draft, which Word keeps as w:tab.</summary>
    private void Text(string text, RunFormat format)
    {
        var segments = text.Split('\t');
        for (var i = 0; i < segments.Length; i++)
        {
            if (i > 0)
                Single("w:tab", "\t", format);
            _runs.Write(segments[i], format);
        }
    }

    private void Element(ElementInline element, RunFormat format)
    {
        switch (element.Name)
        {
            case "bold":
                Write(element.Content, format with { Bold = true });
                break;
            case "italic":
                Write(element.Content, format with { Italic = true });
                break;
            case "hidden":
                Write(element.Content, format with { Hidden = true });
                break;
            case "highlight":
                Write(element.Content, format with { Highlight = true });
                break;
            case "underline":
                Write(element.Content, format with { Underline = true });
                break;
            case "font":
                Write(element.Content, format with { Font = element.Argument });
                break;
            case "size":
                Write(element.Content, format with { Size = (int)(decimal.Parse(element.Argument, System.Globalization.CultureInfo.InvariantCulture) * 2) });
                break;
            case "color":
                Write(element.Content, format with { Color = element.Argument });
                break;
            case "sup" or "sub":
                Write(element.Content, format with { Position = element.Name == "sup" ? "superscript" : "subscript" });
                break;
            case "br":
                Single("w:br", "\u000B", format);
                break;
            case "page":
                Single("w:br", "\u000B", format, "w:type", "page");
                break;
            case "tab":
                Single("w:tab", "\t", format);
                break;
            case "nbhyphen":
                Single("w:noBreakHyphen", "\u2011", format);
                break;
            case "ins" or "moved-to":
                Revision(element.Name == "ins" ? "w:ins" : "w:moveTo", element, format with { IsEnclosed = true });
                break;
            case "del" or "moved-from":
                Revision(element.Name == "del" ? "w:del" : "w:moveFrom", element, format with { IsEnclosed = true, IsGone = true, TextElement = element.Name == "del" ? "w:delText" : "w:t" });
                break;
            case "math":
                Formula(element);
                break;
            case "picture" or "scan":
                Picture(element, format);
                break;
            case "ole":
                Ole(element, format);
                break;
            case "box":
                TextBoxWriter.Write(xml, recorder, parts, [("Normal", element.Content)]);
                break;
            case "footnote" or "endnote":
                parts.Note(element, recorder, xml, Object);
                break;
            case "comment":
                Comment(element, format);
                break;
            case "field":
                Field(element.Argument, element.Content, format);
                break;
            case "ref":
                Field($" REF {element.Argument} \\h ", element.Content, format);
                break;
            case "link":
                Link(element, format);
                break;
            case "bookmark":
                var id = parts.Ids.Next();
                xml.Empty("w:bookmarkStart", "w:id", id, "w:name", element.Argument);
                Write(element.Content, format);
                xml.Empty("w:bookmarkEnd", "w:id", id);
                break;
            case "empty" or "diagonal" or "nested" or "mark-ins" or "mark-del":
                break;
            default:
                throw new InvalidOperationException($"the notation has no {{{{{element.Name}}}}}");
        }
    }

    private void Single(string name, string projected, RunFormat format, params ReadOnlySpan<string> attributes)
    {
        xml.Start("w:r");
        format.WriteTo(xml);
        xml.Empty(name, attributes).End();
        if (!format.IsGone)
            recorder.Append(projected);
    }

    private void Revision(string name, ElementInline element, RunFormat format)
    {
        xml.Start(name).Attribute("w:id", parts.Ids.Next()).Attribute("w:author", "起草组").Attribute("w:date", "2024-05-06T08:00:00Z");
        Write(element.Content, format);
        xml.End();
    }

    private void Formula(ElementInline element)
    {
        xml.Start("m:oMath").Start("m:r").Start("m:t").Attribute("xml:space", "preserve");
        foreach (var inline in element.Content)
        {
            if (inline is TextInline text)
                xml.Text(text.Text);
            else if (inline is ElementInline { Name: "sub" or "sup" } index)
                xml.Text($"{(index.Name == "sub" ? '_' : '^')}({string.Concat(index.Content.OfType<TextInline>().Select(static part => part.Text))})");
            else if (inline is MarkInline { Side: MarkSide.Start } mark)
                recorder.Add(mark);
        }

        xml.End().End().End();
        recorder.Append(Object);
        foreach (var inline in element.Content)
        {
            if (inline is MarkInline { Side: not MarkSide.Start } mark)
                recorder.Add(mark);
        }
    }

    private void Picture(ElementInline element, RunFormat format)
    {
        var description = string.Concat(element.Content.OfType<TextInline>().Select(text => text.Text));
        xml.Start("w:r");
        format.WriteTo(xml);
        PictureWriter.Write(xml, description, parts, fillsPage: element.Name == "scan");
        xml.End();
        recorder.Append(Object);
    }

    private void Ole(ElementInline element, RunFormat format)
    {
        var id = "_x0000_i" + parts.Ids.Next();
        xml.Start("w:r");
        format.WriteTo(xml);
        xml.Start("w:object").Empty("v:shape", "id", id, "style", "width:100pt;height:50pt");
        xml.Empty("o:OLEObject", "Type", "Embed", "ProgID", string.Concat(element.Content.OfType<TextInline>().Select(text => text.Text)), "ShapeID", id);
        xml.End().End();
        recorder.Append(Object);
    }

    private void Comment(ElementInline element, RunFormat format)
    {
        var id = parts.Comment(element.Argument, recorder);
        xml.Empty("w:commentRangeStart", "w:id", id);
        Write(element.Content, format);
        xml.Empty("w:commentRangeEnd", "w:id", id);
        xml.Start("w:r").Empty("w:commentReference", "w:id", id).End();
        recorder.Append(Object);
    }

    public void Field(string instruction, ImmutableArray<Inline> result, RunFormat format)
    {
        FieldMark("begin", format);
        xml.Start("w:r").Start("w:instrText").Attribute("xml:space", "preserve").Text(instruction).End().End();
        FieldMark("separate", format);
        Write(result, format with { IsEnclosed = true });
        FieldMark("end", format);
    }

    public void FieldMark(string type, RunFormat format)
    {
        xml.Start("w:r");
        format.WriteTo(xml);
        xml.Empty("w:fldChar", "w:fldCharType", type).End();
    }

    private void Link(ElementInline element, RunFormat format)
    {
        xml.Start("w:hyperlink");
        if (element.Argument.StartsWith('#'))
            xml.Attribute("w:anchor", element.Argument[1..]);
        else
            xml.Attribute("r:id", parts.Link(element.Argument));
        Write(element.Content, format with { IsEnclosed = true });
        xml.End();
    }
}
