using System.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.EndToEnd.Tests.Baselines;

/// <summary>Prints findings for a person who checks them against the draft: place, code, level, words, and the flagged characters in their line.</summary>
internal static class DiagnosticPrinter
{
    public static string Print(AnalysisResult result)
    {
        var output = new StringBuilder();
        output.Append("profiles ").AppendJoin(' ', result.Profiles).Append('\n');
        foreach (var diagnostic in result.Diagnostics)
        {
            var start = diagnostic.Diagnostic.Location.GetLineSpan().StartLinePosition;
            output.Append(start.Line + 1).Append(':').Append(start.Character + 1)
                .Append(' ').Append(diagnostic.Rule.Code)
                .Append(' ').Append(diagnostic.Diagnostic.Severity.ToString().ToLowerInvariant());
            if (diagnostic.State != DiagnosticState.New)
                output.Append(' ').Append(diagnostic.State.ToString().ToLowerInvariant());
            output.Append(' ').Append(Address(diagnostic.Address))
                .Append('\n').Append("  ").Append(diagnostic.Diagnostic.GetMessage(DisplayLanguage.Chinese))
                .Append('\n').Append("  |").Append(Excerpt(result, diagnostic)).Append('\n');
            foreach (var related in diagnostic.Related)
                output.Append("  ").Append(related.Relation.ToString().ToLowerInvariant()).Append(' ').Append(related.Code ?? related.MessageKey).Append(" «").Append(Shown(result.Text!.TextOf(related.Span).ToString())).Append("»\n");
        }

        return output.ToString();
    }

    private static string Address(DraftAddress address)
    {
        var place = address.ClausePath.Length > 0 ? address.ClausePath : "-";
        if (address.Paragraph > 0)
            place += " p" + address.Paragraph;
        if (address.Item.Length > 0)
            place += " " + address.Item;
        return address.Table.Length > 0 ? $"{place} {address.Table} {address.Row},{address.Column}" : place;
    }

    private static string Excerpt(AnalysisResult result, DraftDiagnostic diagnostic)
    {
        if (result.Text is not { } text)
            return "";
        var line = text.BlockAt(diagnostic.Span.Start);
        var before = text.Content[line.Span.Start..diagnostic.Span.Start];
        var flagged = text.Content.Substring(diagnostic.Span.Start, diagnostic.Span.Length);
        var lineEnd = text.BlockAt(diagnostic.Span.End).Span.End;
        return Shown($"{line.Label?.Text}|{before}[|{flagged}|]{text.Content[diagnostic.Span.End..lineEnd]}");
    }

    private static string Shown(string text) => text.Replace('\n', '⏎').Replace('\u000B', '↵').Replace('\t', '→');
}
