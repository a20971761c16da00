using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>A repair offered with a diagnostic: edits that are made together or not at all.</summary>
public sealed record DraftFix
{
    /// <summary>What it does, with its placeholders filled.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>How far it may be trusted here: the level of rules.json, lowered by what stands in the way.</summary>
    public required FixSafety Safety { get; init; }

    public required ImmutableArray<DraftEdit> Edits { get; init; }

    /// <summary>Why the level is lower than the rule's own, or why the fix cannot be made.</summary>
    public ImmutableArray<FixObstacle> Obstacles { get; init; } = [];

    /// <summary>False where an obstacle forbids the fix altogether: a person has to make it in Word.</summary>
    public bool CanApply => !Obstacles.Any(FixObstacles.Forbids);

    public TouchSet Touched(DraftText text) => Edits.Aggregate(TouchSet.None, (touched, edit) => touched + edit.Touched(text));
}

/// <summary>What keeps a fix from being as safe as its rule says. The words are in messages.json under <c>fix.obstacle.</c> and the name in kebab case.</summary>
public enum FixObstacle
{
    /// <summary>Some of the characters belong to a tracked change of another author.</summary>
    TrackedChange,

    /// <summary>A bookmark begins or ends inside the edit, or loses all its text.</summary>
    BookmarkBoundary,

    /// <summary>A comment begins or ends inside the edit, or loses all its text.</summary>
    CommentBoundary,

    /// <summary>Computed by a field: Word would write it anew.</summary>
    FieldResult,

    /// <summary>A content control that is locked, bound to data or shows its placeholder.</summary>
    LockedControl,

    /// <summary>A formula, picture, note reference or other object stands inside the edit.</summary>
    Object,

    /// <summary>Text of an element that has no characters of its own: a symbol, a ruby text, the choice of a list.</summary>
    ProjectedText,

    /// <summary>A text box whose second copy (mc:Fallback) differs, so that the edit cannot be made in both.</summary>
    TwinDiffers,

    /// <summary>The part is stored in another encoding than UTF-8, or the characters in CDATA.</summary>
    StoredOtherwise,

    /// <summary>Something that must not be lost stands in a paragraph to be deleted or moved.</summary>
    ParagraphContent,

    /// <summary>Editing of the draft is restricted.</summary>
    ProtectedDocument,

    /// <summary>A change would break the digital signature.</summary>
    SignedDocument,

    /// <summary>The container is damaged or of a kind that cannot be written back entry by entry.</summary>
    ContainerNotWritable,
}

public static class FixObstacles
{
    /// <summary>Obstacles that lower the level by one.</summary>
    public static bool Lowers(FixObstacle obstacle) => obstacle <= FixObstacle.CommentBoundary;

    /// <summary>Obstacles against which no edit is made.</summary>
    public static bool Forbids(FixObstacle obstacle) => obstacle > FixObstacle.FieldResult;

    /// <summary>The words for people; the key is checked by a test.</summary>
    public static string KeyOf(FixObstacle obstacle) => "fix.obstacle." + char.ToLowerInvariant(obstacle.ToString()[0]) + obstacle.ToString()[1..];
}
