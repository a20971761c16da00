using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：术语标准的核心技术要素是术语条目，条款是陈述。一份草案一处。
public sealed class TerminologyStandardCore : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value != DocumentType.Terminology)
            return;
        ReportedDiagnostic? report = null;
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.IsInherited || !sentence.Zone.IsProvision || sentence.Provision != ProvisionType.Requirement || !context.Model.IsPlainProvision(sentence))
                continue;
            if (report is null)
                report = context.Report(Descriptors.TerminologyStandardCore, sentence.TriggerSpan, context.Text.ExcerptOf(sentence.Span)).Assuming(sentence.Node);
            else
                report.AlsoAt(sentence.TriggerSpan);
        }
    }
}
