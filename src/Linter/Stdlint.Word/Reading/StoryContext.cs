using Stdlint.Core.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Reading;

/// <summary>What belongs to one story: its place, its counters, and the table that the reader stands in.</summary>
internal struct StoryContext
{
    internal BlockStory Story;
    internal int Ordinal;
    internal int FirstBlock;

    /// <summary>Made when the first numbered block is met.</summary>
    internal NumberingCounter? Counter;

    /// <summary>The innermost table, null outside.</summary>
    internal OpenTable? Table;
    internal FieldTracker.StoryFields OuterFields;

    /// <summary>The block before ended with a page break.</summary>
    internal bool EndedWithPageBreak;
}
