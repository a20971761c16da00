using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Figures;

/// <summary>Figures or tables that no sentence names. Where the division says 见下表 instead, that is the fault (pointer-without-number).</summary>
internal static class CaptionMention
{
    public static void Check(DraftContext context, IEnumerable<CaptionGroup> groups, DiagnosticDescriptor descriptor)
    {
        var model = context.Model;
        foreach (var group in groups)
        {
            foreach (var item in group.Members)
            {
                if (item is { IsContinuation: false, HasCertainNumber: true, Number: { } number } && !model.IsMentioned(item) && !model.IsMentionedAsExpected(item) && !model.MayBeMeantByBarePointer(item))
                    context.Report(descriptor, item.CaptionSpan, number.Text).Assuming(item);
            }
        }
    }
}
