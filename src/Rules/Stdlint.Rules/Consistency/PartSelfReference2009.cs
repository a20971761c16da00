using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2009，8.1.2.1。只报第一处。
public sealed class PartSelfReference2009 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (!context.Model.IsPart)
            return;
        foreach (var reference in context.Model.SelfReferences)
        {
            if (reference.Words != "本标准" || reference.Zone.IsQuoted || reference.Zone.Region is DraftRegion.Cover or DraftRegion.Margin)
                continue;
            context.Report(Descriptors.PartSelfReference2009, reference.Span);
            return;
        }
    }
}
