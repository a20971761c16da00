using System.Collections.Immutable;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>Writes one w:p: properties in the order of the schema, then number and text.</summary>
internal sealed class ParagraphWriter(Wml xml, DraftRecorder recorder, RunSplit split, DraftParts parts, NumberingState numbering)
{
    private readonly InlineWriter _inlines = new(xml, recorder, split, parts);

    public InlineWriter Inlines => _inlines;

    /// <param name="spec">The paragraph.</param>
    /// <param name="around">Written before the text, such as the start of a field or bookmark.</param>
    /// <param name="after">Written behind the text.</param>
    public void Write(ParagraphSpec spec, Action? around = null, Action? after = null)
    {
        recorder.BeginBlock();
        xml.Start("w:p");
        var number = Number(spec, out var isTyped);
        Properties(spec, number);

        var format = RunFormat.Of(spec.Look);
        Marks(spec.BlockStart);
        around?.Invoke();
        if (isTyped)
            Typed(spec, format);
        Marks(spec.NumberEnd);
        if (isTyped && spec.Typed.Length > 0)
            _inlines.Write([new TextInline(spec.Separator)], format);
        _inlines.Write(spec.Content, format);
        after?.Invoke();
        xml.End();
        if (Has(spec, "mark-del"))
            recorder.JoinNextBlock();
    }

    private void Marks(ImmutableArray<MarkInline> marks)
    {
        foreach (var mark in marks)
            recorder.Add(mark);
    }

    /// <summary>The w:numId to write: null for none, 0 to switch the style's off, -1 where the style's own serves.</summary>
    private int? Number(ParagraphSpec spec, out bool isTyped)
    {
        if (spec.List is null)
        {
            isTyped = true;
            return spec.SwitchOffList ? 0 : null;
        }

        if (spec.MadeList is not null)
            numbering.Add(spec.MadeList);
        var number = numbering.Take(spec.List);
        isTyped = number is null;
        if (number is null)
            return spec.ListFromStyle ? 0 : null;
        return spec.ListFromStyle && number == numbering.StyleNumber(spec.List.List) ? -1 : number;
    }

    private void Typed(ParagraphSpec spec, RunFormat format)
    {
        var digits = spec.Typed.Length;
        while (digits > 0 && char.IsAsciiDigit(spec.Typed[digits - 1]))
            digits--;
        if (spec.Sequence is null || digits == spec.Typed.Length)
        {
            _inlines.Write([new TextInline(spec.Typed)], format);
            return;
        }

        _inlines.Write([new TextInline(spec.Typed[..digits])], format);
        _inlines.Field($" SEQ {spec.Sequence} \\* ARABIC ", [new TextInline(spec.Typed[digits..])], format);
    }

    private void Properties(ParagraphSpec spec, int? number)
    {
        xml.Start("w:pPr");
        if (spec.Style is not null)
            xml.Value("w:pStyle", parts.Styles.Id(spec.Style));
        WriteLook(xml, spec.Look, () =>
        {
            if (number is null or -1)
                return;
            xml.Start("w:numPr");
            xml.Value("w:ilvl", spec.List?.Level ?? 0).Value("w:numId", number.Value);
            xml.End();
        });
        MarkProperties(spec);
        if (spec.EndsPageSection)
            SectionWriter.Write(xml, headerId: null, footerId: null, startsAtOne: false);
        xml.End();
    }

    private void MarkProperties(ParagraphSpec spec)
    {
        var inserted = Has(spec, "mark-ins");
        var deleted = Has(spec, "mark-del");
        var format = RunFormat.Of(spec.Look);
        if (!inserted && !deleted && format == RunFormat.Plain)
            return;
        xml.Start("w:rPr");
        if (inserted || deleted)
            xml.Empty(inserted ? "w:ins" : "w:del", "w:id", parts.Ids.Next(), "w:author", "起草组", "w:date", "2024-05-06T08:00:00Z");
        format.WriteContentTo(xml);
        xml.End();
    }

    private static bool Has(ParagraphSpec spec, string element) =>
        spec.Content.Any(inline => inline is ElementInline found && found.Name == element);

    /// <summary>Paragraph properties of a style or a paragraph (CT_PPrBase), with the numbering at its place among them.</summary>
    public static void WriteLook(Wml xml, Look look, Action writeNumbering)
    {
        if (look.StartsPage)
            xml.Empty("w:pageBreakBefore");
        if (look.IsFrame)
            xml.Empty("w:framePr", "w:w", "9639", "w:wrap", "around", "w:vAnchor", "page", "w:hAnchor", "page", "w:x", "1305", "w:y", "2269");
        writeNumbering();
        if (look.SpacingLines is { } lines)
            xml.Empty("w:spacing", "w:beforeLines", lines.ToString(), "w:before", (lines * 3).ToString(), "w:afterLines", lines.ToString(), "w:after", (lines * 3).ToString());
        if (look.Left is not null || look.FirstLineCharacters is not null)
        {
            xml.Start("w:ind");
            if (look.Left is { } left)
                xml.Attribute("w:left", left.ToString());
            if (look.FirstLineCharacters is { } characters)
                xml.Attribute("w:firstLineChars", characters.ToString()).Attribute("w:firstLine", (characters * 21 / 10).ToString());
            xml.End();
        }

        if (look.Align is not null)
            xml.Value("w:jc", look.Align);
    }
}
