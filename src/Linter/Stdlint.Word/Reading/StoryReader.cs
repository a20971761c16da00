using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// Reads a story (body, note, header, footer, comment) in one walk over the nodes of its part. Elements that have something to do
/// at their end lie on a stack of our own, so that the depth of the file costs no call depth.
/// </summary>
internal sealed partial class StoryReader(Composition draft)
{
    private readonly Stack<Frame> _frames = new();
    private readonly DraftTextBuilder _text = draft.Text;
    private readonly FieldTracker _fields = draft.Fields;
    private readonly RevisionFilter _revisions = draft.Revisions;
    private readonly ProcessedContent _processed = new();

    /// <summary><see cref="Frame.End"/> of the frame on top, beyond all nodes where there is none.</summary>
    private int _innermostEnd = int.MaxValue;
    private XmlPart _part = null!;
    private int _storyEnd;
    private Func<string, string?>? _addresses;
    private StoryContext _story;
    private RevisionKind _revision;
    private PieceFlags _flags;
    private bool _isGenerated;

    /// <summary>Reads the content of an element as a story.</summary>
    /// <param name="root">Such as <c>w:body</c>, <c>w:footnote</c>, <c>w:hdr</c>.</param>
    /// <param name="part">Index of the part among those of the draft.</param>
    /// <param name="addresses">Gives the target of an external relationship of the part.</param>
    internal void Read(XmlNode root, int part, BlockStory story, int ordinal, Func<string, string?>? addresses)
    {
        _part = root.Part;
        _addresses = addresses;
        _text.Part = part;
        _flags = _part.IsTranscoded ? PieceFlags.Protected : PieceFlags.None;
        _story = new StoryContext { Story = story, Ordinal = ordinal, FirstBlock = _text.BlockCount, OuterFields = _fields.EnterStory() };

        _storyEnd = root.SubtreeEnd;
        var index = root.Index + 1;
        while (true)
        {
            while (_innermostEnd <= index)
                index = Close(Pop());

            if (index >= _storyEnd)
                break;
            index = Step(_part[index]);
        }

        FinishBlock();
        LeaveFields();
    }

    /// <summary>Elements that are no content themselves: what they hold belongs to the place where they stand.</summary>
    internal static bool IsWrapper(XmlName name) => name switch
    {
        XmlName.W_sdt or XmlName.W_sdtContent or XmlName.W_smartTag or XmlName.W_customXml or XmlName.W_dir or XmlName.W_bdo
            or XmlName.W_ins or XmlName.W_del or XmlName.W_moveTo or XmlName.W_moveFrom or XmlName.W14_conflictIns or XmlName.W14_conflictDel
            or XmlName.MC_AlternateContent => true,
        _ => false,
    };

    /// <summary>Reads the element at a place; returns the index to go on with.</summary>
    private int Step(XmlNode node)
    {
        // Apart from the others, as most elements met here are runs.
        if (node.Name == XmlName.W_r)
            return BeginRun(node);
        switch (node.Name)
        {
            case XmlName.W_p:
                return BeginParagraph(node);
            case XmlName.W_t:
                ReadText(node);
                break;
            case XmlName.W_delText:
                if (_revision is RevisionKind.Deleted or RevisionKind.MovedFrom)
                    ReadText(node);
                break;
            case XmlName.W_tab or XmlName.W_ptab:
                ReadCharacter(node, '\t', PieceKind.Tab);
                break;
            case XmlName.W_br:
                ReadBreak(node);
                break;
            case XmlName.W_cr:
                ReadCharacter(node, '\v', PieceKind.Break);
                break;
            case XmlName.W_noBreakHyphen:
                ReadCharacter(node, '\u2011', PieceKind.Hyphen);
                break;
            case XmlName.W_softHyphen:
                ReadCharacter(node, '\u00AD', PieceKind.Hyphen);
                break;
            case XmlName.W_sym:
                ReadSymbol(node);
                break;
            case XmlName.W_ruby:
                return BeginRuby(node);
            case XmlName.W_ins or XmlName.W_del or XmlName.W_moveTo or XmlName.W_moveFrom or XmlName.W14_conflictIns or XmlName.W14_conflictDel:
                return BeginRevision(node);
            case XmlName.W_fldChar:
                ReadFieldCharacter(node);
                break;
            case XmlName.W_instrText or XmlName.W_delInstrText:
                _fields.AppendInstruction(node, StoredText.Read(node));
                break;
            case XmlName.W_fldSimple:
                return BeginSimpleField(node);
            case XmlName.W_hyperlink:
                Push(node, FrameKind.Hyperlink, data: node.Index, start: _text.NextPosition);
                _flags |= PieceFlags.Hyperlink;
                return node.Index + 1;
            case XmlName.W_sdt:
                return BeginControl(node);
            case XmlName.W_sdtContent or XmlName.W_smartTag or XmlName.W_customXml or XmlName.W_dir or XmlName.W_bdo or XmlName.MC_AlternateContent:
                return node.Index + 1;
            case XmlName.MC_Choice or XmlName.MC_Fallback:
                return BeginBranch(node);
            case XmlName.W_tbl:
                return BeginTable(node);
            case XmlName.W_tr:
                return BeginRow(node);
            case XmlName.W_tc:
                return BeginCell(node);
            case XmlName.W_drawing or XmlName.W_pict or XmlName.W_object:
                ReadDrawing(node);
                break;
            case XmlName.W_txbxContent:
                Defer(node);
                break;
            case XmlName.M_oMathPara:
                return node.Index + 1;
            case XmlName.M_oMath:
                ReadFormula(node);
                break;
            case XmlName.W_footnoteReference:
                ReadReference(node, InlineObjectKind.FootnoteReference, draft.Footnotes);
                break;
            case XmlName.W_endnoteReference:
                ReadReference(node, InlineObjectKind.EndnoteReference, draft.Endnotes);
                break;
            case XmlName.W_commentReference:
                ReadCommentReference(node);
                break;
            case XmlName.W_commentRangeStart:
                draft.CommentRanges.Begin(node, _text.NextPosition);
                break;
            case XmlName.W_commentRangeEnd:
                draft.CommentRanges.End(node, _text.Length);
                break;
            case XmlName.W_bookmarkStart:
                draft.Bookmarks.Begin(node, _text.NextPosition);
                break;
            case XmlName.W_bookmarkEnd:
                draft.Bookmarks.End(node, _text.Length);
                break;
            case XmlName.W_altChunk or XmlName.W_subDoc:
                draft.AddExternalContent(node.Name == XmlName.W_altChunk ? "altChunk" : "subDoc");
                break;
            case XmlName.W_sectPr:
                if (_story.Story == BlockStory.Body)
                    draft.Sections.End(node, _text.BlockCount - 1);
                break;
            default:
                return _processed.IsTransparent(node) ? node.Index + 1 : node.SubtreeEnd;
        }

        return node.SubtreeEnd;
    }

    private int Close(in Frame frame)
    {
        switch (frame.Kind)
        {
            case FrameKind.Paragraph:
                return EndParagraph(frame);
            case FrameKind.Run:
                EndRun(frame);
                break;
            case FrameKind.Control:
                draft.Controls.End(frame.Data, _text.SpanFrom(frame.Start));
                break;
            case FrameKind.Hyperlink:
                EndHyperlink(frame);
                break;
            case FrameKind.SimpleField:
                EndSimpleField(frame);
                break;
            case FrameKind.Ruby:
                EndRuby(frame);
                break;
            case FrameKind.Table:
                EndTable();
                break;
            case FrameKind.Row:
                _story.Table!.EndRow(_part[frame.Data].Child(XmlName.W_trPr));
                break;
            case FrameKind.Cell:
                FinishBlock();
                _story.Table!.EndCell(_text.BlockCount);
                break;
            case FrameKind.Deferred:
                return EndDeferred(frame);
        }

        _flags = frame.Flags;
        _revision = frame.Revision;
        _isGenerated = frame.IsGenerated;
        return frame.Resume;
    }

    /// <summary>Remembers the state before an element that changes it or has something to do at its end.</summary>
    private void Push(XmlNode node, FrameKind kind, int data = 0, int start = 0) => Push(new Frame
    {
        Kind = kind,
        End = node.SubtreeEnd,
        Resume = node.SubtreeEnd,
        Data = data,
        Start = start,
        Revision = _revision,
        Flags = _flags,
        IsGenerated = _isGenerated,
    });

    private void Push(in Frame frame)
    {
        _frames.Push(frame);
        _innermostEnd = frame.End;
    }

    private Frame Pop()
    {
        var frame = _frames.Pop();
        _innermostEnd = _frames.Count > 0 ? _frames.Peek().End : int.MaxValue;
        return frame;
    }

    private int BeginRevision(XmlNode node)
    {
        var kind = RevisionFilter.KindOf(node.Name);
        if (_revisions.Drops(kind))
            return node.SubtreeEnd;
        Push(node, FrameKind.Scope);
        _revision = kind;
        return node.Index + 1;
    }

    private int BeginBranch(XmlNode node)
    {
        if (!AlternateContent.IsChosen(node))
            return node.SubtreeEnd;
        if (node.Name == XmlName.MC_Choice && AlternateContent.HasTwin(node))
        {
            Push(node, FrameKind.Scope);
            _flags |= AlternateContent.HasEqualTwin(node) ? PieceFlags.HasTwin : PieceFlags.HasTwin | PieceFlags.TwinDiffers;
        }

        return node.Index + 1;
    }

    private int BeginControl(XmlNode node)
    {
        var control = ContentControlProperties.Read(node.Child(XmlName.W_sdtPr));
        Push(node, FrameKind.Control, data: draft.Controls.Begin(control), start: _text.NextPosition);
        _flags |= control.Flags;
        _isGenerated |= control.IsContents;
        return node.Index + 1;
    }

    private void EndHyperlink(in Frame frame)
    {
        var node = _part[frame.Data];
        var id = node.Attribute(XmlName.R_id);
        draft.Hyperlinks.Add(new DraftHyperlink(_text.SpanFrom(frame.Start), node.Attribute(XmlName.W_anchor), id is null ? null : _addresses?.Invoke(id)));
    }
}
