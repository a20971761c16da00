using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，9.5.4.2.1、表3：引言不规范性引用文件；只在要求中提及他文件时才是规范性引用。
public sealed class IntroductionNormativeCitation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        foreach (var sentence in model.SentencesIn(context.Node.Span))
        {
            if (sentence.Provision != ProvisionType.Requirement || !model.IsPlainProvision(sentence))
                continue;
            foreach (var number in model.StandardNumbersIn(sentence.Span))
            {
                if (number.Key != model.OwnNumber?.Key)
                    context.Report(Descriptors.IntroductionNormativeCitation, number.Span, context.Text.StringOf(number.Span)).Assuming(context.Node);
            }
        }
    }
}
