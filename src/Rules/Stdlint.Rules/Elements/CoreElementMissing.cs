using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，6.2.2.3、8.11。术语标准、符号标准的核心要素就是条目。
public sealed class CoreElementMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clauses is not [.., var last] || model.DocumentType.Value is DocumentType.Terminology or DocumentType.Symbols)
            return;
        foreach (var clause in model.Clauses)
        {
            if (clause.Element is ElementKind.Other or ElementKind.Symbols)
                return;
        }

        context.Report(Descriptors.CoreElementMissing, last.HeadingSpan).Assuming(last);
    }
}
