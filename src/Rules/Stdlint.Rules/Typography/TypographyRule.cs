using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

/// <summary>A rule about one kind of mark. What comes again in the paragraph, in the cells of a table, or as a habit in the draft, is one cause, one finding and one repair.</summary>
public abstract class TypographyRule : DraftAnalyzer
{
    /// <summary>Its arguments are the words at fault and, where known, the right ones.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    protected abstract TypographyMarkKind Kind { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>Which marks go through the whole draft.</summary>
    protected virtual Predicate<TypographyMark> Habits(DraftContext context) => static _ => false;

    protected virtual bool IsAtFault(DraftModel model, in TypographyMark mark) => true;

    /// <summary>How the message calls the characters.</summary>
    protected virtual string Words(DraftText text, TextSpan mark) => text.StringOf(mark);

    /// <summary>What stands rightly in place of the mark; null where a person has to decide.</summary>
    protected virtual string? Right(DraftText text, TextSpan mark) => null;

    /// <summary>The edits for all marks of one finding; none where one of them cannot be repaired.</summary>
    protected virtual IEnumerable<DraftEdit> Repair(DraftText text, List<TextSpan> marks)
    {
        var edits = new List<DraftEdit>();
        foreach (var mark in marks)
        {
            if (Right(text, mark) is not { } words)
                return [];
            edits.Add(DraftEdit.Replace(mark, words));
        }

        return edits;
    }

    private void Check(DraftContext context)
    {
        var isHabit = Habits(context);
        var reported = new Dictionary<(int Block, string Words), (ReportedDiagnostic Report, List<TextSpan> Marks)>();
        foreach (var mark in context.Model.TypographyMarks[Kind])
        {
            if (!IsAtFault(context.Model, mark))
                continue;
            var place = isHabit(mark) ? (-1, "") : PlaceOf(context, mark.Span);
            if (reported.TryGetValue(place, out var earlier))
            {
                earlier.Report.AlsoAt(mark.Span);
                earlier.Marks.Add(mark.Span);
                continue;
            }

            List<TextSpan> marks = [mark.Span];
            var right = Right(context.Text, mark.Span);
            var report = context.Report(Descriptor, mark.Span, Words(context.Text, mark.Span), right);
            if (right is not null)
                report.WithFix(() => Repair(context.Text, marks), right);
            reported.Add(place, (report, marks));
        }
    }

    // 各格里同样的字符是一个原因；不同的格里不同的字符不是。
    private static (int Block, string Words) PlaceOf(DraftContext context, TextSpan mark)
    {
        var block = context.Text.BlockAt(mark.Start);
        return block.Cell is not null && context.Model.Tree.NodeAt(mark.Start).FirstAncestor<TableSyntax>() is { IsLayout: false } table
            ? (table.FirstBlock, context.Text.StringOf(mark))
            : (block.Index, "");
    }
}
