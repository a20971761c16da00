using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：指南标准的条款是推荐和陈述，不是要求。列项的“应”在引语里，一处；“必须”守法是外部约束，不算。
public sealed class GuideRequirement : DraftAnalyzer
{
    private const string Should = "宜";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value != DocumentType.Guide)
            return;
        var most = context.Options<GuideRequirementOptions>().Most;
        ReportedDiagnostic? last = null;
        var count = 0;
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.IsInherited || !sentence.Zone.IsProvision || sentence.Provision != ProvisionType.Requirement || !context.Model.IsPlainProvision(sentence))
                continue;
            if (++count > most)
            {
                last!.AlsoAt(sentence.TriggerSpan);
                continue;
            }

            var trigger = sentence.TriggerSpan;
            last = context.Report(Descriptors.GuideRequirement, trigger, context.Text.ExcerptOf(sentence.Span)).Assuming(sentence.Node).WithFix(() => Recommended(context.Model, trigger));
        }
    }

    private static IEnumerable<DraftEdit> Recommended(DraftModel model, TextSpan trigger)
    {
        foreach (var verb in model.ModalVerbsIn(trigger).ToArray())
        {
            if (verb.Form == ModalForm.Shall)
                yield return DraftEdit.Replace(new(verb.Span.End - 1, 1), Should);
        }
    }
}
