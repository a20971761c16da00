using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>Blocks: where they begin and end.</content>
internal sealed partial class StoryReader
{
    private BlockState _block;
    private bool _isInParagraph;

    private int BeginParagraph(XmlNode node)
    {
        // A w:p inside a w:p is invalid, but some programs write it; it is read as the next block.
        if (_isInParagraph)
        {
            Defer(node);
            return node.SubtreeEnd;
        }

        if (!_text.IsInBlock)
            BeginBlock(node);

        // Nearly all hold plain runs only, which change nothing that a frame would have to give back.
        var content = ReadPlainRuns(_part.ContentStartOf(node.Index, XmlName.W_pPr), node.SubtreeEnd);
        if (content == node.SubtreeEnd)
            return EndParagraph(node.Index, content);
        _isInParagraph = true;
        Push(node, FrameKind.Paragraph, data: node.Index);
        return content;
    }

    private int EndParagraph(in Frame frame)
    {
        _isInParagraph = false;
        _flags = frame.Flags;
        _revision = frame.Revision;
        _isGenerated = frame.IsGenerated;
        return EndParagraph(frame.Data, frame.Resume);
    }

    private int EndParagraph(int paragraph, int resume)
    {
        if (_text.IsInBlock && paragraph != _block.Last.Index)
            return resume;

        FinishBlock();
        return _deferred.Count > _block.DeferredStart ? BeginDeferred(_block.DeferredStart, _block.DeferredStart, resume) : resume;
    }

    private void BeginBlock(XmlNode first)
    {
        var (last, end) = (first, BlockEnd.Mark);
        var properties = first.Child(XmlName.W_pPr);
        ref readonly var formats = ref draft.BlockFormats.Find(properties, _story.Table?.Formatting);
        if ((formats.Mark & BlockMark.Dropped) != 0)
        {
            last = LastJoined(first, out end);
            properties = last.Child(XmlName.W_pPr);
            formats = ref draft.BlockFormats.Find(properties, _story.Table?.Formatting);
        }

        _block = new BlockState
        {
            Last = last,
            Properties = properties,
            ByteStart = first.ByteStart,
            Style = formats.Style,
            Place = formats.Place,
            Format = formats.Format,
            Flags = FlagsAtStart(formats.Format),
            Mark = formats.Mark,
            End = end,
            IsJoined = last != first,
            DeferredStart = _deferred.Count,
        };
        _story.EndedWithPageBreak = false;
        _text.BeginBlock();
    }

    private BlockFlags FlagsAtStart(ParagraphFormat format)
    {
        var flags = BlockFlags.None;
        if (_isGenerated || _fields.IsInContents)
            flags |= BlockFlags.GeneratedContents;
        if (format.PageBreakBefore || _story.EndedWithPageBreak)
            flags |= BlockFlags.StartsPage;
        if (format.IsFramed)
            flags |= BlockFlags.Frame;
        return flags;
    }

    /// <summary>
    /// The <c>w:p</c> that ends the block: marks that are absent from the view join their block with the next, whose properties hold
    /// (ECMA-376 Part 1, 17.13.5.15). Before a table and at the end of a cell or story there is nothing to join with.
    /// </summary>
    private XmlNode LastJoined(XmlNode first, out BlockEnd end)
    {
        var last = first;
        end = BlockEnd.Mark;
        while (IsMarkDropped(last))
        {
            var next = NextParagraph(last.SubtreeEnd, out var obstacle);
            if (!next.Exists)
            {
                end = obstacle;
                break;
            }

            last = next;
        }

        return last;
    }

    private bool IsMarkDropped(XmlNode paragraph) => _revisions.Drops(paragraph.Child(XmlName.W_pPr).Child(XmlName.W_rPr));

    private XmlNode NextParagraph(int index, out BlockEnd obstacle)
    {
        var end = ContainerEnd();
        obstacle = BlockEnd.BeforeTable;
        while (index < end)
        {
            var node = _part[index];
            switch (node.Name)
            {
                case XmlName.W_p:
                    return node;
                case XmlName.W_tbl:
                    if (TableExtent.Of(node, _revisions).Rows > 0)
                        return default;
                    index = node.SubtreeEnd;
                    break;
                case XmlName.W_altChunk:
                    return default;
                case XmlName.MC_Choice or XmlName.MC_Fallback:
                    index = AlternateContent.IsChosen(node) ? index + 1 : node.SubtreeEnd;
                    break;
                default:
                    index = IsWrapper(node.Name) && !_revisions.Drops(node.Name) ? index + 1 : node.SubtreeEnd;
                    break;
            }
        }

        obstacle = BlockEnd.AtContainerEnd;
        return default;
    }

    /// <summary>Index after the cell, text box or story that the reader stands in.</summary>
    private int ContainerEnd()
    {
        foreach (var frame in _frames)
        {
            if (frame.Kind is FrameKind.Cell or FrameKind.Deferred)
                return frame.End;
        }

        return _storyEnd;
    }

    /// <summary>Makes the block of what was read since <see cref="BeginBlock"/>; does nothing between blocks.</summary>
    private void FinishBlock()
    {
        if (!_text.IsInBlock)
            return;

        if (IsGone())
        {
            _text.CancelBlock();
            return;
        }

        var span = TextSpan.FromBounds(_text.BlockStart, _text.Length);
        var flags = _block.Flags | FlagsAtEnd();
        if (_block.FollowsContents && !span.IsEmpty && !_isGenerated)
            flags &= ~BlockFlags.GeneratedContents;
        if ((_block.Mark & BlockMark.EndsPageSection) != 0)
        {
            flags |= BlockFlags.EndsPageSection;
            if (_story is { Story: BlockStory.Body, Table: null })
                draft.Sections.End(_block.Properties.Child(XmlName.W_sectPr), _text.BlockCount);
        }

        _text.EndBlock(new Block
        {
            Index = _text.BlockCount,
            Span = span,
            Story = _story.Story,
            StoryOrdinal = _story.Ordinal,
            Label = Label(),
            Style = _block.Style,
            Format = _block.Format,
            Cell = _story.Table?.Cell,
            Flags = flags,
            PieceStart = _text.PieceStart,
            PieceCount = _text.PieceCount - _text.PieceStart,
            Source = new PackageRange(_text.Part, _block.ByteStart, _block.Last.ByteEnd - _block.ByteStart),
        });
        if (draft.Numbering.HasDefects)
            draft.Numbering.TakeDefects(span, draft.Facts);
    }

    /// <summary>
    /// A block without a mark and without text is gone, as when Word accepts the change, unless its cell or story needs it:
    /// as the only block, or as the one that must stand after a table.
    /// </summary>
    private bool IsGone()
    {
        if (_block.End == BlockEnd.Mark || _text.Length > _text.BlockStart)
            return false;
        if (_block.End == BlockEnd.BeforeTable)
            return true;
        if (_text.BlockCount == 0 || _text.BlockCount == (_story.Table?.Cell?.FirstBlock ?? _story.FirstBlock))
            return false;
        var before = _text.LastBlock;
        return (before.Story == BlockStory.TextBox && _story.Story != BlockStory.TextBox) || before.Cell == _story.Table?.Cell;
    }

    private BlockLabel? Label()
    {
        if (_block.Place is null || (!_block.IsJoined && !NumberingCounter.IsCounted(_block.Last)))
            return null;
        _story.Counter ??= new NumberingCounter(draft.Numbering);
        return _story.Counter.Next(_block.Place, _block.End != BlockEnd.Mark || (_revisions.View == TextView.All && (_block.Mark & BlockMark.Deleted) != 0));
    }

    private BlockFlags FlagsAtEnd()
    {
        var flags = _block.IsJoined ? BlockFlags.JoinedByDeletedMark : BlockFlags.None;
        if ((_block.Mark & BlockMark.Inserted) != 0)
            flags |= BlockFlags.MarkInserted;

        var pieces = _text.PiecesOfBlock;
        var common = pieces.IsEmpty ? _flags : pieces[0].Flags;
        foreach (ref readonly var piece in pieces)
            common &= piece.Flags;
        if ((common & PieceFlags.Placeholder) != 0)
            flags |= BlockFlags.Placeholder;
        if ((common & (PieceFlags.Locked | PieceFlags.DataBound)) != 0)
            flags |= BlockFlags.Locked;
        if (IsHidden(pieces))
            flags |= BlockFlags.Hidden;
        return flags;
    }

    private bool IsHidden(ReadOnlySpan<TextPiece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (!draft.Styles.CharacterFormatAt(piece.FormatIndex).Hidden)
                return false;
        }

        var mark = _block.Properties.Child(XmlName.W_rPr);
        return draft.Styles.CharacterFormatAt(draft.RunFormats.IndexOf(_block.Style, mark, _story.Table?.Formatting)).Hidden;
    }
}
