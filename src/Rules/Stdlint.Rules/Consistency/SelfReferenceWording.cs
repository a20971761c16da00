using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，9.5.2。2009 版本来就写“本标准”，由 rules.json 的版次限定。
public sealed class SelfReferenceWording : DraftAnalyzer
{
    internal const string Prescribed = "本文件";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var reference in context.Model.SelfReferences)
        {
            if (!IsAtFault(reference))
                continue;
            var report = context.Report(Descriptors.SelfReferenceWording, reference.Span, reference.Words)
                .WithFix(() => DraftEdit.Replace(reference.Span, Prescribed));
            // 别处的“本标准”可能另有所指，由人确认。
            if (reference.Zone.Region is not (DraftRegion.Foreword or DraftRegion.Scope) && reference.Zone.Role != TextRole.IntroductoryText)
                report.TrustedAs(FixSafety.Unsafe);
        }
    }

    internal static bool IsAtFault(SelfReference reference) =>
        reference.Words != Prescribed && !reference.Zone.IsQuoted && reference.Zone.Role != TextRole.Example && reference.Zone.Region != DraftRegion.Comment;
}
