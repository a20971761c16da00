using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
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
                if (report is null)
                    report = context.Report(Descriptors.CanjianPointer, span);
                else
                    report.WithRelated(RelatedKind.Derived, span, "related.same-fault");
            }
        }
    }

    // “可参见附录A”由 STD2407 说。
    private static bool IsDoubled(DraftContext context, TextSpan word) =>
        Vocabulary.DoubledPointerTriggers.LengthEndingAt(context.Text.Content, word.End) > Word.Length
        && context.Model.CrossReferencesIn(new TextSpan(word.End, 2)).Length > 0;
}
