using System.Text;
using Stdlint.Testing.Notation;

namespace Stdlint.Testing.Writing;

/// <summary>
/// Keeps, beside the XML that is written, the text that a reader has to see: one line a block, and where each mark falls.
/// It knows nothing of the reader under test.
/// </summary>
internal sealed class DraftRecorder
{
    private readonly List<RecordedStory> _stories = [];
    private readonly Stack<RecordedStory> _open = new();
    private RecordedStory _story;

    public DraftRecorder()
    {
        _story = new RecordedStory(StoryKind.Body);
        _stories.Add(_story);
    }

    private RecordedBlock Block => _story.Blocks[^1];

    public void BeginStory(StoryKind kind)
    {
        var story = new RecordedStory(kind) { AnchorBlock = _story.Blocks.Count - 1, Anchor = _story };
        _stories.Add(story);
        _open.Push(_story);
        _story = story;
    }

    public void EndStory() => _story = _open.Pop();

    /// <summary>A new line, unless the paragraph mark before it is a tracked deletion: then the two are one block.</summary>
    public void BeginBlock()
    {
        if (_story.JoinNext)
            _story.JoinNext = false;
        else
            _story.Blocks.Add(new RecordedBlock());
    }

    public void Append(string text) => Block.Text.Append(text);

    public void Add(MarkInline mark) => Block.Marks.Add((mark, Block.Text.Length));

    public void JoinNextBlock() => _story.JoinNext = true;

    public (string Content, List<ExpectedSpan> Spans) Finish(IReadOnlyList<Mark> marks)
    {
        var lines = new List<RecordedBlock>();
        AddStory(_stories[0], lines);
        foreach (var kind in new[] { StoryKind.Footnote, StoryKind.Endnote, StoryKind.Header, StoryKind.Footer, StoryKind.Comment })
        {
            foreach (var story in _stories)
            {
                if (story.Kind == kind)
                    AddStory(story, lines);
            }
        }

        var content = new StringBuilder();
        var starts = new int[marks.Count];
        var ends = new int[marks.Count];
        var seen = new int[marks.Count];
        foreach (var line in lines)
        {
            if (!ReferenceEquals(line, lines[0]))
                content.Append('\n');
            foreach (var (mark, offset) in line.Marks)
            {
                if (mark.Side != MarkSide.End)
                    starts[mark.Mark] = content.Length + offset;
                if (mark.Side != MarkSide.Start)
                    ends[mark.Mark] = content.Length + offset;
                seen[mark.Mark] += mark.Side == MarkSide.Caret ? 2 : 1;
            }

            content.Append(line.Text);
        }

        var spans = new List<ExpectedSpan>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (seen[i] != 2)
                throw new InvalidOperationException($"mark {i + 1} was written {seen[i]} times, not with a start and an end: the notation puts it where this encoding writes no text.");
            spans.Add(new ExpectedSpan(marks[i].Code, starts[i], ends[i] - starts[i]));
        }

        return (content.ToString(), spans);
    }

    /// <summary>A text box's blocks follow the block that anchors it.</summary>
    private void AddStory(RecordedStory story, List<RecordedBlock> lines)
    {
        for (var i = 0; i < story.Blocks.Count; i++)
        {
            lines.Add(story.Blocks[i]);
            foreach (var box in _stories)
            {
                if (box.Kind == StoryKind.TextBox && ReferenceEquals(box.Anchor, story) && box.AnchorBlock == i)
                    AddStory(box, lines);
            }
        }
    }

    private sealed class RecordedStory(StoryKind kind)
    {
        public StoryKind Kind { get; } = kind;

        public RecordedStory? Anchor { get; init; }

        public int AnchorBlock { get; init; }

        public List<RecordedBlock> Blocks { get; } = [];

        public bool JoinNext { get; set; }
    }

    private sealed class RecordedBlock
    {
        public StringBuilder Text { get; } = new();

        public List<(MarkInline Mark, int Offset)> Marks { get; } = [];
    }
}

internal enum StoryKind
{
    Body,
    TextBox,
    Footnote,
    Endnote,
    Header,
    Footer,
    Comment,
}
