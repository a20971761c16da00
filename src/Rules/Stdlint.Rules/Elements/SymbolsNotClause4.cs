using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
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

        context.Report(Descriptors.SymbolsNotClause4, symbols.HeadingSpan, symbols.Title, index + 1).Assuming(symbols).WithFix(() => Move(model, symbols, index));
    }

    private static IEnumerable<DraftEdit> Move(DraftModel model, ClauseSyntax symbols, int index)
    {
        var place = model.Clause(ElementKind.TermsAndDefinitions) is ClauseSyntax terms ? model.Clauses.IndexOf(terms) : -1;
        return place >= 0 && place + 1 < index ? MovedDivision.Before(model, symbols, model.Clauses[place + 1], model.Clauses) : [];
    }
}
