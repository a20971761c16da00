using System.Collections.Immutable;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>A draft that can be written. Immutable: edits give another draft.</summary>
public interface IEditableDraft
{
    /// <summary>The draft as it is read now, in the final view.</summary>
    DraftReading Reading { get; }

    /// <summary>Makes all edits or none. Their places are those of <see cref="Reading"/>.</summary>
    EditOutcome Apply(ImmutableArray<DraftEdit> edits);
}

/// <summary>What became of edits.</summary>
/// <param name="Draft">The edited draft; null where an edit could not be made.</param>
/// <param name="Refused">The edit that could not be made, and why; null where all were.</param>
public sealed record EditOutcome(IEditableDraft? Draft, RefusedEdit? Refused);

/// <param name="Edit">One of the edits asked for; null where the draft as a whole cannot be written.</param>
/// <param name="Obstacle">What stands in the way.</param>
public sealed record RefusedEdit(DraftEdit? Edit, FixObstacle Obstacle);
