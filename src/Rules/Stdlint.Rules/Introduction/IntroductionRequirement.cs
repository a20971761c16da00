using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4。转述法律法规对他人的要求是背景，不是本文件的要求。
public sealed class IntroductionRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        foreach (var sentence in model.SentencesIn(context.Node.Span))
        {
            if (sentence is { Provision: ProvisionType.Requirement, IsInherited: false } && model.IsPlainProvision(sentence) && !model.NamesLaw(sentence.TriggerSpan.Start))
                context.Report(Descriptors.IntroductionRequirement, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(context.Node);
        }
    }
}
