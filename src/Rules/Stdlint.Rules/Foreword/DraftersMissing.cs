using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 g）。强制性国家标准常不列起草人，由
public sealed class DraftersMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ForewordStatements.IsEmpty || model.Foreword(ForewordTopic.Drafters) is not null)
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.DraftersMissing, model.HeadingOf(foreword)).Assuming(foreword);
    }
}
