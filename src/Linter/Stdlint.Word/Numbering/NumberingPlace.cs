using Stdlint.Word.Styles;

namespace Stdlint.Word.Numbering;

/// <summary>The list and level that a block belongs to; one instance for equal statements.</summary>
public sealed class NumberingPlace
{
    internal NumberingPlace(NumberingInstance instance, NumberingLevel level, bool fromStyle, bool isDirect, bool isLevelMissing)
    {
        Instance = instance;
        Definition = level;
        FromStyle = fromStyle;
        IsDirect = isDirect;
        IsLevelMissing = isLevelMissing;
    }

    /// <summary>Zero-based numbering level, 0 to 8.</summary>
    public int Level => Definition.Level;

    /// <summary>The <c>w:numId</c> comes from the paragraph style.</summary>
    public bool FromStyle { get; }

    /// <summary>The block states <c>w:numId</c> or <c>w:ilvl</c> itself, so that the level's indents win over the styles.</summary>
    internal bool IsDirect { get; }

    /// <summary>The definition lacks the level asked for, and the nearest one stands in.</summary>
    internal bool IsLevelMissing { get; }

    internal NumberingInstance Instance { get; }

    internal NumberingLevel Definition { get; }

    internal ParagraphProperties Indents => Definition.Indents;
}
