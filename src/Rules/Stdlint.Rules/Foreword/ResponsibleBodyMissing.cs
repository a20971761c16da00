using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 f）。“提出”可以省略，“归口”不能。
public sealed class ResponsibleBodyMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        // An empty foreword is another fault.
        if (model.ForewordStatements.IsEmpty || model.Foreword(ForewordTopic.ResponsibleBody) is not null)
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.ResponsibleBodyMissing, model.HeadingOf(foreword)).Assuming(foreword);
    }
}
