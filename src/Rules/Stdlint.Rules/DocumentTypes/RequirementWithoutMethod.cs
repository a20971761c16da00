using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.5—2017，6.4.2.1；GB/T 20001.10—2014，6.7.1.1：要求与证实方法对应。
// 试验方法一章逐项与要求相对的文稿，才看得出缺了哪一项；方法写在要求里、列在表里、或有一条统管其余各项的，都不缺。检验项目表列了各项的，表里也没有的才缺。
public sealed class RequirementWithoutMethod : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.DocumentType.Value is not (DocumentType.Product or DocumentType.Specification))
            return;
        var methods = VerificationPairs.Methods(model);
        var clauses = VerificationPairs.Requirements(model);
        var requirements = clauses.SelectMany(VerificationPairs.Items).ToList();
        var tables = TablesOfMethods(model);
        if (methods.Count == 0 || HoldsForTheRest(model, methods, requirements, tables) || tables.Exists(table => clauses.Exists(clause => clause.Span.Contains(table.Span.Start))))
            return;
        var titles = methods.SelectMany(static clause => clause.Descendants().OfType<DivisionSyntax>()).Select(static division => division.Title).Where(static title => title.Length > 0).ToList();
        var matched = requirements.Where(item => titles.Exists(title => VerificationPairs.Share(item.Title, title))).ToHashSet();
        var options = context.Options<RequirementWithoutMethodOptions>();
        if (matched.Count < options.FewestPairs || matched.Count * 100 < requirements.Count * options.Share)
            return;

        List<DraftSyntaxNode> places = tables.Count == 0 ? [] : [.. tables, .. methods];
        var missing = requirements.Where(item => !matched.Contains(item) && VerificationPairs.HasRequirement(model, item) && !HasOwnMethod(context, item, methods)
            && !VerificationPairs.AreCited(model, item, methods) && !VerificationPairs.AreCited(model, item, tables)
            && !IsNamed(model, item, places)).ToList();
        if (missing is not [var first, .. var others])
            return;
        var report = context.Report(Descriptors.RequirementWithoutMethod, first.HeadingSpan, string.Join('、', missing.Select(static item => item.Title))).Assuming(first);
        foreach (var other in others)
            report.AlsoAt(other.HeadingSpan);
    }

    // 检验项目表列了各项的，“目视检查”只是它所在的那一条的方法。
    private static bool HoldsForTheRest(DraftModel model, List<ClauseSyntax> methods, List<DivisionSyntax> requirements, List<TableSyntax> tables)
    {
        foreach (var clause in methods)
        {
            var text = model.Text.TextOf(clause.Span);
            for (var at = Vocabulary.WordsForTheRest.Find(text, 0, out var length); at >= 0; at = Vocabulary.WordsForTheRest.Find(text, at + length, out length))
            {
                if (tables.Count == 0 || !IsMethodOfOne(model.DivisionAt(clause.Span.Start + at), requirements))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMethodOfOne(DivisionSyntax? division, List<DivisionSyntax> requirements) =>
        division is SubclauseSyntax && (division.HasTitle && requirements.Exists(item => VerificationPairs.Share(item.Title, division.Title)) || IsMethodOfOne(division.FirstAncestor<DivisionSyntax>(), requirements));

    private static List<TableSyntax> TablesOfMethods(DraftModel model) =>
        [.. model.TableBodies.Where(static body => Enumerable.Range(0, body.Grid.ColumnCount).Any(column => IsHeadOfMethods(body.HeadOf(column)))).Select(static body => body.Table)];

    private static bool IsHeadOfMethods(string head) => Vocabulary.VerificationTitles.IsFoundIn(head) && !head.EndsWith("项目", StringComparison.Ordinal);

    private static bool IsNamed(DraftModel model, DivisionSyntax item, List<DraftSyntaxNode> places) =>
        places.Exists(place => VerificationPairs.Share(item.Title, model.Text.TextOf(place.Span)));

    // 按附录A测定、见6.3、符合GB/T 191的规定：方法随所引的文件或章条而来。
    private static bool HasOwnMethod(DraftContext context, DivisionSyntax item, List<ClauseSyntax> methods)
    {
        var text = context.Text.TextOf(ContentOf(item));
        // “经试验后不应开裂”没有说怎样试验。
        if (!context.Model.StandardNumbersIn(item.Span).IsEmpty || Vocabulary.VerificationVerbs.IsFoundIn(text) && Vocabulary.WordsBeforeMethod.IsFoundIn(text))
            return true;
        foreach (var pointer in context.Model.CrossReferencesIn(item.Span))
        {
            if (pointer.Kind == CrossReferenceKind.Annex || methods.Exists(clause => pointer.Target is { } target && clause.Span.Contains(target.Span.Start)))
                return true;
        }

        return false;
    }

    private static TextSpan ContentOf(DivisionSyntax item) => TextSpan.FromBounds(Math.Max(item.Span.Start, item.HeadingSpan.End), item.Span.End);
}
