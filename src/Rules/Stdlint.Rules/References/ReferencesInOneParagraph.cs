using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1、10.3.4：每个文件另起一行。采标的括注（ISO ……，MOD）不是另一个文件。
public sealed class ReferencesInOneParagraph : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.IsExtracted.Value)
            return;
        foreach (var (entry, document, _) in context.Model.NormativeReferences.Entries)
        {
            if (document is null)
                continue;
            var count = 0;
            var depth = 0;
            var position = entry.Span.Start;
            var second = default(Microsoft.CodeAnalysis.Text.TextSpan);
            foreach (var number in context.Model.StandardNumbersIn(entry.Span))
            {
                for (; position < number.Span.Start; position++)
                    depth += context.Text.Content[position] switch { '（' or '(' or '［' or '[' or '《' => 1, '）' or ')' or '］' or ']' or '》' => -1, _ => 0 };
                if (depth > 0 || number.IsForeign && !document.IsForeign)
                    continue;
                count++;
                if (count == 2)
                    second = number.Span;
            }

            // GB/T 1～GB/T 5 和 代替GB/T 1 在一行里是另外的意思。
            if (count > 1 && IsNewEntry(context.Text.Content, second.Start))
                context.Report(Descriptors.ReferencesInOneParagraph, second, count).Assuming(entry)
                    .WithFix(() => WholeParagraphs.Split(context.Text, JointBefore(context.Text.Content, second.Start, entry.Span.Start)))
                    .TrustedAs(WholeParagraphs.TrustInRewriting(context.Text, entry.Span));
        }
    }

    private static TextSpan JointBefore(string content, int start, int limit)
    {
        var end = start;
        while (start > limit && content[start - 1] is ' ' or '\u3000' or '；' or ';' or '、' or '，' or '\u000B')
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsNewEntry(string content, int start) =>
        start > 0 && content[start - 1] is ' ' or '\u3000' or '；' or ';' or '、' or '，' or '\u000B';
}
