using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.8.1。前面的章缺失或错位的，由 STD1004、STD1005、STD1009 说。
public sealed class SymbolsNotClause4 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clause(ElementKind.Symbols) is not ClauseSyntax symbols)
            return;
        var index = model.Clauses.IndexOf(symbols);
        if (index <= 0 || index == 3 || model.Clauses[index - 1].Element is ElementKind.TermsAndDefinitions or ElementKind.NormativeReferences or ElementKind.Symbols)
            return;

        context.Report(Descriptors.SymbolsNotClause4, symbols.HeadingSpan, symbols.Title, index + 1).Assuming(symbols);
    }
}
