using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Features;

/// <summary>What is shown between the characters and is no text: automatic numbers, cells, counts, links.</summary>
public static class Annotations
{
    public static IReadOnlyList<InlayHint> Hints(AnalyzedDraft draft, Protocol.Range range, ServerSettings settings)
    {
        var hints = new List<InlayHint>();
        var blocks = draft.Text.Blocks;
        for (var i = Math.Max(0, range.Start.Line); i < blocks.Length && i <= range.End.Line; i++)
        {
            if (settings.ShowsStyles && blocks[i].Style is { } style)
                hints.Add(new InlayHint(new Position(i, 0), $"[{style.Name}]", PaddingRight: true, Tooltip: null));
            if (settings.ShowsCells && blocks[i].Cell is { } cell && cell.FirstBlock == i)
                hints.Add(new InlayHint(new Position(i, 0), $"{cell.Row + 1}:{cell.Column + 1}", PaddingRight: true, Messages.AddressCell.In(settings.Language, cell.Row + 1, cell.Column + 1)));
            if (settings.ShowsNumbers && blocks[i].Label is { Text.Length: > 0 } label)
                hints.Add(new InlayHint(new Position(i, 0), label.Text.TrimEnd(), PaddingRight: true, Messages.ServerAutomaticNumber.In(settings.Language)));
        }

        return hints;
    }

    public static IReadOnlyList<CodeLens> Lenses(AnalyzedDraft draft, DisplayLanguage language)
    {
        if (draft.Model is not { } model)
            return [];
        var lenses = new List<CodeLens>();
        foreach (var division in model.Clauses.AsEnumerable<DivisionSyntax>().Concat(model.Annexes))
        {
            var inside = draft.Findings.Select(static entry => entry.Finding).Where(finding => division.Span.Contains(finding.Diagnostic.Span.Start)).ToList();
            var range = draft.RangeOf(division.HeadingSpan);
            if (inside.Count > 0)
            {
                var counts = Messages.ServerCodeLensCounts.In(language, Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning), Count(DiagnosticSeverity.Info));
                lenses.Add(new CodeLens(range, new Command(counts, "stdlint.showProblems", Arguments: null)));
            }

            if (DraftTarget.PointersTo(model, division).Count() is > 0 and var times)
                lenses.Add(new CodeLens(range, new Command(Messages.ServerReferencedTimes.In(language, times), "", Arguments: null)));

            int Count(DiagnosticSeverity severity) => inside.Count(finding => finding.Severity == severity);
        }

        return lenses;
    }

    /// <summary>Links that the draft itself has; only those to the web are followed.</summary>
    public static IReadOnlyList<DocumentLink> Links(AnalyzedDraft draft) =>
    [
        .. draft.Text.Hyperlinks
            .Where(static link => link.Address is { } address && !link.Span.IsEmpty && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
            .Where(static link => Uri.IsWellFormedUriString(link.Address, UriKind.Absolute))
            .Select(link => new DocumentLink(draft.RangeOf(link.Span), link.Address!, link.Address)),
    ];
}
