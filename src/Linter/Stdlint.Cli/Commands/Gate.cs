using Microsoft.CodeAnalysis;
using Stdlint.Core.Configuration;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Commands;

/// <summary>Decides whether the findings make the run fail. Each file counts by the gate of its own settings.</summary>
internal sealed class Gate
{
    // Warnings by the place that limits them: the files of one settings file share its limit.
    private readonly Dictionary<Setting<int>, int> _warnings = [];
    private bool _isReached;

    public bool IsReached => _isReached || _warnings.Any(entry => entry.Value > entry.Key.Value);

    public void Add(FileReport file, EffectiveSettings settings)
    {
        var failOn = settings.FailOn?.Value ?? GateLevel.Error;
        _isReached |= failOn switch
        {
            GateLevel.Error => file.Count(DiagnosticSeverity.Error) > 0,
            GateLevel.Warning => file.Count(DiagnosticSeverity.Error) + file.Count(DiagnosticSeverity.Warning) > 0,
            GateLevel.Info => file.Findings.Any(finding => finding.IsNew),
            _ => false,
        };
        if (settings.MaxWarnings is { } limit)
            _warnings[limit] = _warnings.GetValueOrDefault(limit) + file.Count(DiagnosticSeverity.Warning);
    }
}
