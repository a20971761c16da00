using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>What the recognisers ask of each block, computed in one scan.</summary>
internal struct DraftLine
{
    /// <summary>UTF-16 offset of the first character that is no blank; equal to <see cref="End"/> for a blank line.</summary>
    public int Start;

    /// <summary>UTF-16 offset after the last character that is no blank.</summary>
    public int End;

    public StyleRole Role;

    /// <summary>Index of the outer table that the block lies in, -1 outside tables.</summary>
    public int Table;

    /// <summary>The line holds nothing but objects and blanks.</summary>
    public bool IsObjectsOnly;

    public bool HasObject;

    public readonly bool IsBlank => Start == End;

    public readonly int Length => End - Start;
}

/// <summary>The draft text as the recognisers see it.</summary>
internal sealed class DraftLines
{
    // A glossary with English equivalents has about twice as many letters as characters.
    private const int MostLettersPerCharacter = 8;

    private readonly DraftLine[] _lines;
    private int _han;
    private int _latin;

    public DraftLines(DraftText text)
    {
        Text = text;
        Content = text.Content;
        _lines = new DraftLine[text.Blocks.Length];
        var roles = new StyleRoles();
        var bodyEnd = text.Blocks.Length;
        for (var i = _lines.Length - 1; i >= 0; i--)
        {
            var block = text.Blocks[i];
            ref var line = ref _lines[i];
            line.Role = roles.Of(block.Style);
            line.Table = -1;
            Measure(block.Span, ref line);
            if (block.Story is not (BlockStory.Body or BlockStory.TextBox))
                bodyEnd = i;
        }

        BodyEnd = bodyEnd;
        foreach (var table in text.Tables)
        {
            if (table.OuterCell is not null)
                continue;
            var end = Math.Min(table.EndBlock, bodyEnd);
            for (var i = Math.Max(0, table.FirstBlock); i < end; i++)
                _lines[i].Table = table.Index;
        }
    }

    public DraftText Text { get; }

    public string Content { get; }

    /// <summary>First block after the body and its text boxes: footnotes, headers, comments.</summary>
    public int BodyEnd { get; }

    public int Count => _lines.Length;

    /// <summary>The draft is written in Chinese, so that its structure is looked for.</summary>
    public bool IsChinese => _han > 0 && _latin <= _han * MostLettersPerCharacter;

    public ref readonly DraftLine this[int block] => ref _lines[block];

    public Block Block(int block) => Text.Blocks[block];

    /// <summary>The first offset from the position on that is no blank; at most the end.</summary>
    public int SkipBlanks(int position, int end) => DraftCharacters.SkipBlanks(Content.AsSpan(0, end), position);

    public ReadOnlySpan<char> Of(int block) => Content.AsSpan(_lines[block].Start, _lines[block].Length);

    public ReadOnlySpan<char> Between(int start, int end) => Content.AsSpan(start, end - start);

    public TextSpan Span(int block) => TextSpan.FromBounds(_lines[block].Start, _lines[block].End);

    public bool InTable(int block) => _lines[block].Table >= 0 || Text.Blocks[block].Cell is not null;

    /// <summary>A block that a heading may stand in: text of the body outside tables and outside a generated contents list; a placeholder only in a heading's style.</summary>
    public bool MayBeHeading(int block) =>
        block < BodyEnd && !InTable(block) && (Text.Blocks[block].Flags & (BlockFlags.GeneratedContents | BlockFlags.Hidden)) == 0
        && (!Text.Blocks[block].Has(BlockFlags.Placeholder) || _lines[block].Role.IsTemplateHeading);

    public bool IsCentred(int block) => Text.Blocks[block].Format.Alignment == ParagraphAlignment.Center;

    /// <summary>All visible characters are bold.</summary>
    public bool IsBold(int block)
    {
        var seen = false;
        foreach (var piece in Text.PiecesOf(Text.Blocks[block]))
        {
            if (piece.Kind is PieceKind.Tab or PieceKind.Break || DraftCharacters.Trim(Text.TextOf(piece.Span)).IsEmpty)
                continue;
            if (!Text.CharacterFormats[piece.FormatIndex].Bold)
                return false;
            seen = true;
        }

        return seen;
    }

    /// <summary>Size of the first visible character in half-points, 0 where nothing states one.</summary>
    public int HalfPoints(int block)
    {
        foreach (var piece in Text.PiecesOf(Text.Blocks[block]))
        {
            if (!DraftCharacters.Trim(Text.TextOf(piece.Span)).IsEmpty)
                return Text.CharacterFormats[piece.FormatIndex].HalfPoints;
        }

        return 0;
    }

    /// <summary>The line ends with a mark that no title ends with.</summary>
    public bool EndsClause(int block) => !_lines[block].IsBlank && DraftCharacters.EndsClause(Content[_lines[block].End - 1]);

    /// <summary>The next line with text or an object, or <paramref name="end"/>.</summary>
    public int NextContent(int block, int end)
    {
        while (block < end && _lines[block].IsBlank)
            block++;
        return block;
    }

    private void Measure(TextSpan span, ref DraftLine line)
    {
        int start = span.Start, end = span.End;
        while (start < end && DraftCharacters.IsBlank(Content[start]))
            start++;
        while (end > start && DraftCharacters.IsBlank(Content[end - 1]))
            end--;
        line.Start = start;
        line.End = end;
        foreach (var c in Content.AsSpan(start, end - start))
        {
            if (DraftCharacters.IsHan(c))
                _han++;
            else if (DraftCharacters.IsLatin(c))
                _latin++;
        }

        var objects = 0;
        var others = 0;
        var text = Content.AsSpan(start, end - start);
        if (text.Contains(DraftCharacters.ObjectCharacter))
        {
            foreach (var c in text)
            {
                if (c == DraftCharacters.ObjectCharacter)
                    objects++;
                else if (!DraftCharacters.IsBlank(c))
                    others++;
            }
        }

        line.HasObject = objects > 0;
        line.IsObjectsOnly = objects > 0 && others == 0;
    }
}
