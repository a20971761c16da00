using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.10—2014，6.7.1.1（推论）：试验方法一章有一条，正文别处都没有它要证实的特性。服务规范的“问询”“查阅”是手段，不与要求一一对应。
// 制备试样、取样等辅助的条不看；别的方法用到的不看；其余多数方法都有相应的要求，才看得出多了这一条。
public sealed class MethodWithoutRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.DocumentType.Value is not (DocumentType.Product or DocumentType.Specification) || model.IsService.Value || VerificationPairs.Requirements(model).Count == 0)
            return;
        var options = context.Options<MethodWithoutRequirementOptions>();
        foreach (var clause in VerificationPairs.Methods(model))
        {
            var methods = clause.Subclauses.Where(static item => item.HasTitle && !Vocabulary.TitlesOfAuxiliaryMethods.IsFoundIn(item.Title)).ToList();
            var mirrors = Mirror(model, methods);
            var extra = methods.Where(item => !IsSpokenOf(model, item.Title, clause) || mirrors && IsBarelySpokenOf(model, item.Title, clause)).ToList();
            if (methods.Count < options.FewestMethods || extra.Count * 100 > methods.Count * (100 - options.Share))
                continue;
            foreach (var item in extra)
            {
                if (!IsUsed(model, item))
                    context.Report(Descriptors.MethodWithoutRequirement, item.HeadingSpan, item.Title).Assuming(item);
            }
        }
    }

    /// <summary>Whether all methods but one are called as their requirements are, so that the one has none.</summary>
    private static bool Mirror(DraftModel model, List<SubclauseSyntax> methods)
    {
        var titles = VerificationPairs.Requirements(model).SelectMany(static clause => clause.Subclauses).Select(static item => item.Title).ToHashSet(StringComparer.Ordinal);
        return methods.Count(item => !titles.Contains(item.Title)) == 1;
    }

    /// <summary>油膜附着力, where the body speaks of 油膜 but never of 附着力: the end of the title stands nowhere outside the methods, nor does most of the rest.</summary>
    private static bool IsBarelySpokenOf(DraftModel model, string title, ClauseSyntax methods)
    {
        var found = 0;
        for (var i = 0; i + 1 < title.Length; i++)
        {
            var isSaid = IsSpokenOf(model, title.Substring(i, 2), methods);
            if (isSaid && i + 2 == title.Length)
                return false;
            found += isSaid ? 1 : 0;
        }

        return found * 2 < title.Length - 1;
    }

    /// <summary>Whether a word of the title stands anywhere in the body outside the methods, or in a table of inspections.</summary>
    private static bool IsSpokenOf(DraftModel model, string title, ClauseSyntax methods)
    {
        foreach (var clause in model.Clauses)
        {
            if (clause != methods && VerificationPairs.Share(title, model.Text.TextOf(clause.Span)))
                return true;
        }

        return model.Annexes.Any(annex => VerificationPairs.Share(title, model.Text.TextOf(annex.Span)));
    }

    private static bool IsUsed(DraftModel model, DivisionSyntax item)
    {
        foreach (var pointer in model.CrossReferences)
        {
            if (pointer.Target is DivisionSyntax target && item.Span.Contains(target.Span.Start) && !item.Span.Contains(pointer.Span.Start))
                return true;
        }

        return false;
    }
}
