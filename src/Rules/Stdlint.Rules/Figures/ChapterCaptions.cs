using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Figures;

/// <summary>Numbers of figures or tables that hold the number of a chapter: 图3-1. One way of numbering is one cause.</summary>
internal static class ChapterCaptions
{
    public static void Check(DraftContext context, IEnumerable<CaptionGroup> groups, DiagnosticDescriptor descriptor)
    {
        foreach (var group in groups)
        {
            if (group.Annex is null)
                Check(context, group, descriptor);
        }
    }

    private static void Check(DraftContext context, CaptionGroup group, DiagnosticDescriptor descriptor)
    {
        ReportedDiagnostic? report = null;
        var ordinal = 0;
        foreach (var item in group.Members)
        {
            if (!item.IsContinuation)
                ordinal++;
            if (item.Number is not { Letter: '\0', Components.Length: > 1 })
                continue;
            if (report is not null)
            {
                report.AlsoAt(item.NumberPlace);
                continue;
            }

            report = context.Report(descriptor, item.NumberPlace, item.WrittenNumber.Trim(), ordinal)
                .Assuming(item)
                .WithFix(() => CaptionRenumbering.InSequence(context.Model, group.Members, 1, '\0') ?? []);
        }
    }
}
