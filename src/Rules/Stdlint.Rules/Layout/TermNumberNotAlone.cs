using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.3.5：条目编号单独占一行。写法通常全章一样，只报一条。
public sealed class TermNumberNotAlone : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        var shared = new List<TermEntrySyntax>();
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.TermSpan.IsEmpty || entry.WrittenNumber.Length == 0 || !SharesLine(context.Text, entry))
                continue;
            shared.Add(entry);
            var place = entry.NumberSpan.IsEmpty ? entry.TermSpan : entry.NumberSpan;
            if (report is null)
                report = context.Report(Descriptors.TermNumberNotAlone, place, entry.Number?.Text ?? entry.WrittenNumber.Trim()).Assuming(entry).WithFix(() => Part(context.Text, shared));
            else
                report.AlsoAt(place);
        }
    }

    // 键入的编号之后另起一行；自动编号的、标题样式的段分不开，由人改。
    private static List<DraftEdit> Part(DraftText text, List<TermEntrySyntax> entries)
    {
        var edits = new List<DraftEdit>();
        foreach (var entry in entries)
        {
            var block = text.Blocks[entry.FirstBlock];
            if (entry.NumberOrigin != NumberOrigin.Typed || block.Label is not null || block.Style?.OutlineLevel is >= 0 and < 9
                || WholeParagraphs.Split(text, TextSpan.FromBounds(entry.NumberSpan.End, entry.TermSpan.Start)) is not { IsEmpty: false } split)
                return [];
            edits.AddRange(split);
        }

        return edits;
    }

    private static bool SharesLine(DraftText text, TermEntrySyntax entry)
    {
        var block = text.Blocks[entry.FirstBlock];
        var start = entry.NumberOrigin == NumberOrigin.Typed ? entry.NumberSpan.End : block.Span.Start;
        return block.Span.Contains(entry.TermSpan.Start) && start <= entry.TermSpan.Start
            && !text.TextOf(TextSpan.FromBounds(start, entry.TermSpan.Start)).Contains('\u000B')
            && (entry.NumberOrigin == NumberOrigin.Typed || block.Label is { Text.Length: > 0 });
    }
}
