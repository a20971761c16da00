using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What is known of the block being read from its <c>w:pPr</c>.</summary>
internal struct BlockState
{
    /// <summary>The <c>w:p</c> whose mark ends the block: the last of those that deleted marks join.</summary>
    internal XmlNode Last;
    internal XmlNode Properties;

    /// <summary>Byte offset of the first <c>w:p</c>.</summary>
    internal int ByteStart;
    internal ParagraphStyle? Style;
    internal NumberingPlace? Place;
    internal ParagraphFormat Format;
    internal BlockFlags Flags;
    internal BlockMark Mark;

    internal BlockEnd End;
    internal bool IsJoined;

    /// <summary>Number of deferred contents before the block.</summary>
    internal int DeferredStart;

    /// <summary>Only page breaks so far, at least one.</summary>
    internal bool BeginsWithPageBreak;

    /// <summary>The contents field that the block began in ended before its first character.</summary>
    internal bool FollowsContents;
}

/// <summary>What ends a block; the second and third where its mark is absent from the view and there is no block to join with.</summary>
internal enum BlockEnd : byte
{
    Mark,
    BeforeTable,
    AtContainerEnd,
}
