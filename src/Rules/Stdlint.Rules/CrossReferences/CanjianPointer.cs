using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.5.2：资料性提示用“见”；“参见”是 2009 版的用语。用惯了“参见”是一处原因，每份文件报一条。
public sealed class CanjianPointer : DraftAnalyzer
{
    private const string Word = "参见";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;

        ReportedDiagnostic? report = null;
        var edits = new List<DraftEdit>();
        var content = context.Text.Content;
        foreach (var sentence in context.Model.Sentences)
        {
            for (var position = content.IndexOf(Word, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal);
                position >= 0;
                position = content.IndexOf(Word, position + 2, sentence.Span.End - position - 2, StringComparison.Ordinal))
            {
                var span = new TextSpan(position, Word.Length);
                if (context.Model.ZoneAt(position) is { IsQuoted: true } or { Role: TextRole.Source } || IsDoubled(context, span))
                    continue;
                if (Repair(content, position, sentence.Span.Start) is { } edit)
                    edits.Add(edit);
                if (report is null)
                    report = context.Report(Descriptors.CanjianPointer, span).WithFix(() => edits);
                else
                    report.AlsoAt(span);
            }
        }
    }

    // “可参见”就是“见”；“应参见”“也参见”要由人改写。
    private static ReplaceText? Repair(string content, int position, int start) => position == start ? DraftEdit.Delete(new TextSpan(position, 1)) : content[position - 1] switch
    {
        '可' or '请' => position - 1 > start && content[position - 2] is '也' or '还' or '亦' ? null : DraftEdit.Delete(new TextSpan(position - 1, 2)),
        '应' or '宜' or '能' or '需' or '须' or '也' or '还' or '亦' or '以' or '要' => null,
        _ => DraftEdit.Delete(new TextSpan(position, 1)),
    };

    // “可参见附录A”由 STD2407 说。
    private static bool IsDoubled(DraftContext context, TextSpan word) =>
        Vocabulary.DoubledPointerTriggers.LengthEndingAt(context.Text.Content, word.End) > Word.Length
        && context.Model.CrossReferencesIn(new TextSpan(word.End, 2)).Length > 0;
}
