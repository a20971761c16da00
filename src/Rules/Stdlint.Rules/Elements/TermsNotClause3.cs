using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.7.1：紧跟“规范性引用文件”；2009 版无第2章时紧跟“范围”。
public sealed class TermsNotClause3 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.DocumentType.Value == DocumentType.Terminology || model.Clause(ElementKind.TermsAndDefinitions) is not ClauseSyntax terms)
            return;

        var index = model.Clauses.IndexOf(terms);
        if (index <= 0)
            return;
        // 第2章在后的，由 STD1008 说；第2章缺失的，由 STD1004 说。
        var before = model.Clauses[index - 1];
        if (before.Element is ElementKind.NormativeReferences or ElementKind.Scope)
            return;

        // 没有“范围”的，由 STD1003 说。
        if ((model.Clause(ElementKind.NormativeReferences) ?? model.Clause(ElementKind.Scope)) is not { } place)
            return;
        context.Report(Descriptors.TermsNotClause3, terms.HeadingSpan, place.Title, before.Title)
            .Assuming(terms)
            .Assuming(before)
            .WithFix(() => Move(model, terms, index));
    }

    private static IEnumerable<DraftEdit> Move(DraftModel model, ClauseSyntax terms, int index)
    {
        var previous = model.Clause(ElementKind.NormativeReferences) ?? model.Clause(ElementKind.Scope);
        var place = previous is ClauseSyntax clause ? model.Clauses.IndexOf(clause) : -1;
        return place >= 0 && place + 1 < index ? MovedDivision.Before(model, terms, model.Clauses[place + 1], model.Clauses) : [];
    }
}
