using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>An element that is being read and has something to do, or a state to give back, at its end.</summary>
internal readonly struct Frame
{
    internal FrameKind Kind { get; init; }

    /// <summary>Index of the node after the content.</summary>
    internal int End { get; init; }

    /// <summary>Index of the node where reading goes on; not <see cref="End"/> where the content is read out of order.</summary>
    internal int Resume { get; init; }

    /// <summary>Kind by kind: a node, a position or an ordinal.</summary>
    internal int Data { get; init; }

    internal int Start { get; init; }

    internal RevisionKind Revision { get; init; }

    internal PieceFlags Flags { get; init; }

    internal bool IsGenerated { get; init; }
}

internal enum FrameKind : byte
{
    /// <summary>A wrapper that only changes state.</summary>
    Scope,
    Paragraph,
    Run,
    Control,
    Hyperlink,
    SimpleField,
    Ruby,
    Table,
    Row,
    Cell,

    /// <summary>Content that was put off until the block around it was complete.</summary>
    Deferred,
}
