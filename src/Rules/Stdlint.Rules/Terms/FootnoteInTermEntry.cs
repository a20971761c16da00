using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.1：条目中不准许插入脚注。引导语上的脚注不属条目。
public sealed class FootnoteInTermEntry : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            for (var position = entry.Span.Start; position < entry.Span.End; position++)
            {
                if (context.Text.Content[position] == '\uFFFC' && context.Text.ObjectAt(position) is { Kind: InlineObjectKind.FootnoteReference })
                    context.Report(Descriptors.FootnoteInTermEntry, new TextSpan(position, 1), entry.WrittenNumber).Assuming(entry);
            }
        }
    }
}
