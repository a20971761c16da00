using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>图 (9.7): pictures on lines of their own, with unit line, legend, notes and titles of parts, and the title below (or, wrongly, above).</summary>
internal sealed class FigureRecognizer(DraftLines lines, ContentAssembler content)
{
    // Legends of machine drawings have about thirty entries at most.
    private const int LongestFigure = 40;

    public FigureSyntax? Read(int block, int end, ContentContext context)
    {
        if (CaptionScanner.IsCaption(lines, block, out var caption))
            return caption.Head == '图' ? FromCaption(block, end, caption, context) : null;
        if (IsPicture(block))
            return FromPicture(block, end, context);

        // The unit line stands above the picture.
        if (!TableRecognizer.IsUnitLine(lines.Of(block)))
            return null;
        var next = lines.NextContent(block + 1, end);
        return next < end && content.IsOwn(next, context) && IsPicture(next) ? FromPicture(block, end, context) : null;
    }

    /// <summary>A line that holds only pictures.</summary>
    public bool IsPicture(int block)
    {
        if (!lines[block].IsObjectsOnly)
            return false;
        var text = lines.Of(block);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == DraftCharacters.ObjectCharacter
                && lines.Text.ObjectAt(lines[block].Start + i)?.Kind is InlineObjectKind.Picture or InlineObjectKind.Chart or InlineObjectKind.Diagram or InlineObjectKind.Shape or InlineObjectKind.OleObject)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsShapeOnly(int block)
    {
        var text = lines.Of(block);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == DraftCharacters.ObjectCharacter && lines.Text.ObjectAt(lines[block].Start + i)?.Kind is not (InlineObjectKind.Shape or InlineObjectKind.TextBox))
                return false;
        }

        return true;
    }

    private FigureSyntax? FromPicture(int block, int end, ContentContext context)
    {
        var last = block + 1;
        var stop = Math.Min(end, block + LongestFigure);
        var captionBlock = -1;
        Caption caption = default;
        for (var i = block + 1; i < stop && content.IsOwn(i, context); i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (CaptionScanner.IsCaption(lines, i, out caption))
            {
                if (caption.Head == '图')
                    captionBlock = i;
                break;
            }

            if (!IsPicture(i) && !IsPartOfFigure(i))
                break;
            if (IsPicture(i))
                last = i + 1;
        }

        // A shape without a title is decoration; a picture after all else is the rule that ends the standard, which templates insert as one.
        if (captionBlock < 0 && last == block + 1 && (IsShapeOnly(block) || lines.NextContent(last, lines.BodyEnd) == lines.BodyEnd))
            return null;
        var node = new FigureSyntax { NumberSpan = new(lines[block].Start, 0), TitleSpan = new(lines[block].Start, 0) };
        if (captionBlock >= 0)
        {
            last = captionBlock + 1;
            caption.CopyTo(node, lines, captionBlock);
        }

        return Fill(node, block, last, captionBlock, context);
    }

    private FigureSyntax? FromCaption(int block, int end, Caption caption, ContentContext context)
    {
        var node = new FigureSyntax();
        caption.CopyTo(node, lines, block);
        var last = block + 1;

        // The title above its picture: only where that picture has no title below.
        var picture = lines.NextContent(last, end);
        if (picture < end && picture <= block + 2 && content.IsOwn(picture, context) && IsPicture(picture))
        {
            var after = lines.NextContent(picture + 1, end);
            if (after >= end || !CaptionScanner.IsCaption(lines, after, out var below) || below.Head != '图')
                last = picture + 1;
        }

        // A cell that says 图1 names the figure.
        if (context.Cell is not null && last == block + 1 && !caption.IsStyled)
            return null;
        node.Confidence = caption.IsStyled || lines.IsCentred(block) || last > block + 1 ? RecognitionConfidence.High : RecognitionConfidence.Medium;
        return Fill(node, block, last, block, context);
    }

    private FigureSyntax Fill(FigureSyntax node, int first, int end, int caption, ContentContext context)
    {
        var children = new List<DraftSyntaxNode>();
        var pictures = ImmutableArray.CreateBuilder<int>(1);
        node.UnitSpan = new(lines[first].Start, 0);
        var i = first;
        while (i < end)
        {
            if (i == caption)
            {
                i++;
                continue;
            }

            if (IsPicture(i))
            {
                pictures.Add(i++);
                continue;
            }

            if (SubfigureTitle(i) is { } part)
            {
                children.Add(part);
                i++;
                continue;
            }

            if (TableRecognizer.IsUnitLine(lines.Of(i)))
            {
                children.Add(new ParagraphSyntax(SyntaxKind.Paragraph).Over(lines, i, i + 1));
                node.UnitSpan = lines.Span(i);
                i++;
                continue;
            }

            i = content.AppendOne(children, i, caption > i ? caption : end, context);
        }

        node.PictureBlocks = pictures.ToImmutable();
        node.Subfigures = NodeSpans.Only<SubfigureSyntax>(children);
        return node.Over(lines, first, end).With(children);
    }

    private SubfigureSyntax? SubfigureTitle(int block)
    {
        var text = lines.Of(block);
        var marker = ListMarkerScanner.Scan(text);
        var length = DeepMarkLength(text) is > 0 and var deep ? deep : marker.Kind is not null && marker.Ordinal > 0 ? marker.Length : 0;
        if (length == 0 || lines.EndsClause(block) || text.Length > HeadingShapes.LongestTitle)
            return null;
        var title = lines[block].Start + length;
        while (title < lines[block].End && DraftCharacters.IsBlank(lines.Content[title]))
            title++;
        return new SubfigureSyntax { WrittenLabel = text[..length].ToString(), TitleSpan = TextSpan.FromBounds(title, lines[block].End) }
            .Over(lines, block, block + 1);
    }

    /// <summary>UTF-16 length of the mark of a part of a part, which GB/T 1.1 does not know: a1), a)1), a)-1); 0 where the line begins with none.</summary>
    private static int DeepMarkLength(ReadOnlySpan<char> text)
    {
        if (text is not [>= 'a' and <= 'z', ..])
            return 0;
        var position = 1;
        if (position < text.Length && text[position] is (')' or '）'))
            position++;
        if (position < text.Length && (text[position] is '.' || DraftCharacters.IsDash(text[position])))
            position++;
        var digits = position;
        while (position < text.Length && position < digits + 2 && char.IsAsciiDigit(text[position]))
            position++;
        return position > digits && position < text.Length && text[position] is (')' or '）') ? position + 1 : 0;
    }

    /// <summary>Unit line, legend, notes, footnotes and titles of parts stand between picture and title.</summary>
    private bool IsPartOfFigure(int block)
    {
        var meaning = lines[block].Role.Meaning;
        if (meaning is StyleMeaning.Note or StyleMeaning.NoteContinuation or StyleMeaning.TableFootnote or StyleMeaning.FigureLegend || lines.Block(block).Story == BlockStory.TextBox)
            return true;
        var text = lines.Of(block);
        return text.StartsWith("单位") || text.StartsWith("标引序号说明") || text.StartsWith("说明：") || text.StartsWith("说明:")
            || NoteRecognizer.ScanLabel(text, out _, out _) > 0
            || SubfigureTitle(block) is not null
            || TableFootnotes.IsFootnote(lines, block)
            || IsLegendLine(text);
    }

    /// <summary>1——阀体；, and what drafts write for it: 1-阀体；.</summary>
    private static bool IsLegendLine(ReadOnlySpan<char> text)
    {
        var dash = text[..Math.Min(text.Length, 12)].IndexOf('—');
        if (dash > 0 && dash < text.Length - 1)
            return true;
        var position = 0;
        while (position < Math.Min(text.Length, 3) && (DraftCharacters.IsDigit(text[position]) || DraftCharacters.IsLatin(text[position])))
            position++;
        while (position < text.Length && DraftCharacters.IsBlank(text[position]))
            position++;
        return position > 0 && position + 1 < text.Length && DraftCharacters.IsDash(text[position]) && DraftCharacters.IsHan(text[position + 1]);
    }
}
