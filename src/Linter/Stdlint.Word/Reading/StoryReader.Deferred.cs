using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <content>What is put off until the block around it is complete.</content>
internal sealed partial class StoryReader
{
    /// <summary>Text boxes, and blocks that stand inside a block, in the order in which they were met.</summary>
    private readonly List<DeferredContent> _deferred = [];
    private readonly Stack<StoryContext> _outerStories = new();

    /// <summary>Puts off a text box, or a block or table inside a block, until the block around it is complete.</summary>
    private void Defer(XmlNode node)
    {
        const PieceFlags inherited = PieceFlags.HasTwin | PieceFlags.TwinDiffers | PieceFlags.Protected | PieceFlags.Locked | PieceFlags.DataBound;
        var isTextBox = node.Name == XmlName.W_txbxContent;
        _deferred.Add(new DeferredContent(node.Index, isTextBox ? draft.TextBoxCount++ : -1, isTextBox ? _flags & inherited : _flags, _revision));
    }

    private int BeginDeferred(int item, int firstItem, int resume)
    {
        var (index, textBox, flags, revision) = _deferred[item];
        var node = _part[index];
        Push(new Frame
        {
            Kind = FrameKind.Deferred,
            End = node.SubtreeEnd,
            Resume = resume,
            Data = item,
            Start = firstItem,
            Revision = _revision,
            Flags = _flags,
            IsGenerated = _isGenerated,
        });
        _flags = flags;
        _revision = revision;
        if (textBox < 0)
            return index;

        _outerStories.Push(_story);
        _story = new StoryContext { Story = BlockStory.TextBox, Ordinal = textBox, FirstBlock = _text.BlockCount, OuterFields = _fields.EnterStory() };
        _isGenerated = false;
        return index + 1;
    }

    private int EndDeferred(in Frame frame)
    {
        FinishBlock();
        if (_deferred[frame.Data].TextBox >= 0)
        {
            LeaveFields();
            _story = _outerStories.Pop();
        }

        _flags = frame.Flags;
        _revision = frame.Revision;
        _isGenerated = frame.IsGenerated;
        if (frame.Data + 1 < _deferred.Count)
            return BeginDeferred(frame.Data + 1, frame.Start, frame.Resume);
        _deferred.RemoveRange(frame.Start, _deferred.Count - frame.Start);
        return frame.Resume;
    }

    /// <param name="Node">Index of the node.</param>
    /// <param name="TextBox">Ordinal of the text box, -1 for a block or table.</param>
    /// <param name="Flags">What the pieces take from the place where the content stands.</param>
    /// <param name="Revision">The tracked change that the content belongs to.</param>
    private readonly record struct DeferredContent(int Node, int TextBox, PieceFlags Flags, RevisionKind Revision);
}
