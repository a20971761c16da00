using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// 惯例：各发布机构做法不一，所以默认不开。
public sealed class FirstPublicationNote : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ForewordStatements.IsEmpty || model.Foreword(ForewordTopic.History) is not null || model.Foreword(ForewordTopic.Replacement) is not null
            || context.Tree.Root.Cover?.Field(CoverFieldKind.ReplacedNumbers) is not null)
            return;
        var foreword = (ForewordSyntax)context.Node;
        context.Report(Descriptors.FirstPublicationNote, model.HeadingOf(foreword)).Assuming(foreword)
            .WithFix(() => model.Edition.Value < DraftEdition.Edition2020 ? null : ForewordSentence.Last(model, foreword, static like => [new NewParagraph("本文件为首次发布。", like)]));
    }
}
