using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

/// <summary>The line that states the unit of a figure or table (9.7.4.1, 9.8.4).</summary>
internal static class UnitLine
{
    /// <param name="context">Where to report.</param>
    /// <param name="item">The figure or table.</param>
    /// <param name="line">UTF-16 span of the line, empty where there is none.</param>
    /// <param name="named">For a line whose right words are known; they are its second argument.</param>
    /// <param name="unnamed">For the others.</param>
    internal static void Check(DraftContext context, CaptionedSyntax item, TextSpan line, DiagnosticDescriptor named, DiagnosticDescriptor unnamed)
    {
        if (line.IsEmpty || UnitStatement.Fault(context.Text.TextOf(line)) is not { } fault)
            return;
        var report = context.Report(fault.Right is null ? unnamed : named, line, context.Text.StringOf(line), fault.Right).Assuming(item);
        if (fault.Right is { } right)
            report.WithFix(() => DraftEdit.Replace(line, right));
    }
}
