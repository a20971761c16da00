using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Workspace.Reporting;
using Diagnostic = Stdlint.LanguageServer.Protocol.Diagnostic;
using Location = Stdlint.LanguageServer.Protocol.Location;

namespace Stdlint.LanguageServer.Features;

/// <summary>Findings as an editor shows them.</summary>
public static class DiagnosticList
{
    /// <summary>Scheme of the addresses of rule pages, which the client serves with <c>stdlint/explain</c>.</summary>
    private const string RuleScheme = "stdlint-rule:/";

    public static IReadOnlyList<Diagnostic> Of(AnalyzedDraft draft, DisplayLanguage language) =>
        [.. draft.Findings.Select(entry => Of(entry.Id, entry.Finding, draft.State.Draft.Uri, language))];

    public static DiagnosticReport Report(AnalyzedDraft draft, string? previousResultId, DisplayLanguage language) =>
        previousResultId == draft.State.ResultId
            ? new DiagnosticReport("unchanged", draft.State.ResultId, Items: null)
            : new DiagnosticReport("full", draft.State.ResultId, Of(draft, language));

    public static StatusParams Status(AnalyzedDraft draft) => new(
        draft.State.Draft.Uri,
        draft.Report.Count(DiagnosticSeverity.Error),
        draft.Report.Count(DiagnosticSeverity.Warning),
        draft.Report.Count(DiagnosticSeverity.Info));

    internal static Diagnostic Of(string id, Finding finding, string uri, DisplayLanguage language) => new()
    {
        Range = RangeOf(finding.Range),
        Severity = finding.Severity switch
        {
            DiagnosticSeverity.Error => 1,
            DiagnosticSeverity.Warning => 2,
            _ => 3,
        },
        Code = finding.Code,
        CodeDescription = finding.Code.StartsWith("STD", StringComparison.Ordinal) ? new CodeDescription($"{RuleScheme}{finding.Code}.md") : null,
        Message = finding.Message(language),
        RelatedInformation = finding.Related.IsEmpty
            ? null
            : [.. finding.Related.Select(related => new RelatedInformation(new Location(uri, RangeOf(related.Range)), related.Message(language)))],
        Data = new DiagnosticData(
            id,
            new Words(language).Address(finding.Diagnostic.Address),
            finding.Basis,
            finding.Diagnostic.Fixes is [var fix, ..] ? fix.Safety.ToString().ToLowerInvariant() : null),
    };

    private static Protocol.Range RangeOf(TextRange range) =>
        new(new Position(range.Line - 1, range.Column - 1), new Position(range.EndLine - 1, range.EndColumn - 1));
}
