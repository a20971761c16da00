using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Writing;

namespace Stdlint.Workspace.Fixing;

/// <summary>What the caller of a repair asks for, over and above the settings files.</summary>
public sealed record RepairOptions
{
    /// <summary>The strongest layer of settings.</summary>
    public SettingsLayer CommandLine { get; init; } = new() { Source = "" };

    /// <summary>Only these rules run; empty for all.</summary>
    public ImmutableArray<RuleSelector> Only { get; init; } = [];

    public ImmutableArray<RuleSelector> Skip { get; init; } = [];

    /// <summary>The least safe fix that is made unasked.</summary>
    public FixSafety Most { get; init; } = FixSafety.Safe;

    /// <summary>Asks a person about a finding whose fix is not made unasked; null to ask nobody.</summary>
    public Func<DraftDiagnostic, DraftText, DraftFix?>? Ask { get; init; }

    /// <summary>Null for the way the draft itself asks for: tracked where Word tracks changes in it, else direct.</summary>
    public WriteMode? Mode { get; init; }

    /// <summary>Who is named in tracked changes and comments.</summary>
    public required RevisionStamp Stamp { get; init; }
}
