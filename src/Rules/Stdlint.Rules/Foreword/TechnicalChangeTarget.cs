using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 c）、9.5.3。“2009年版的”之后是旧版的编号，模型算作外部的。
public sealed class TechnicalChangeTarget : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement is not { Topic: ForewordTopic.Replacement, Items: { } list })
                continue;
            foreach (var pointer in context.Model.CrossReferencesIn(list.Span))
            {
                if (!pointer.IsResolved && !pointer.IsExternal)
                    context.Report(Descriptors.TechnicalChangeTarget, pointer.Span, context.Text.StringOf(pointer.Span)).Assuming(pointer.Confidence);
            }
        }
    }
}
