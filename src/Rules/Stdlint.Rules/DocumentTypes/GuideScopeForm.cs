using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，8.5.3：指南标准“提供了……的指导”“给出了……的信息”。
public sealed class GuideScopeForm : DraftAnalyzer
{
    private const string Stated = "规定了";
    private const string Given = "提供了";
    private const string Requirements = "的要求。";
    private const string Guidance = "指导";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (ScopeForm.Expect(context, DocumentType.Guide, Vocabulary.GuideScopeVerbs, Descriptors.GuideScopeForm) is { } report)
            report.WithFix(() => AsGuidance(context.Model, report.Span));
    }

    // 只说“规定了……的要求”的，改为“提供了……的指导”；还说了别的，由人改。
    private static IEnumerable<DraftEdit> AsGuidance(DraftModel model, TextSpan sentence)
    {
        var text = model.Text.TextOf(sentence);
        var verb = model.EndOfOwnName(sentence) - sentence.Start;
        if (verb < 0 || !text[verb..].StartsWith(Stated) || !text.EndsWith(Requirements) || text.ContainsAny("，；：\uFFFC") || text[(verb + Stated.Length)..].Contains(Stated[^1]))
            return [];
        var end = sentence.End - 1;
        return
        [
            DraftEdit.Replace(new TextSpan(sentence.Start + verb, Stated.Length), Given),
            DraftEdit.Replace(TextSpan.FromBounds(end - Guidance.Length, end), Guidance),
        ];
    }
}
