using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.10—2014，6.8（推论）：型式检验是全项检验。检验项目表逐条列出要求一章的条，漏列的一条就没有人检验。
// 只看多数条已列出、每格都只有条号的表；检验规则一章别处说到的不算漏。
public sealed class InspectionItemMissing : DraftAnalyzer
{
    private static readonly char[] BetweenNumbers = ['、', '，', ',', '；', ';', '\n'];

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var options = context.Options<InspectionItemMissingOptions>();
        foreach (var body in model.TableBodies)
        {
            if (body.Table.FirstAncestor<ClauseSyntax>() is not { } rules || !ListsTypeInspection(body) || ListedIn(model, body) is not { } listed)
                continue;
            foreach (var clause in VerificationPairs.Requirements(model))
            {
                var items = VerificationPairs.Items(clause).ToList();
                var left = items.Where(item => !listed.Exists(number => number.Text == item.Number?.Text || item.Number is { } own && number.Text.StartsWith(own.Text + ".", StringComparison.Ordinal))).ToList();
                if (items.Count - left.Count < options.FewestItems || (items.Count - left.Count) * 100 < items.Count * options.Share)
                    continue;
                var missing = left.Where(item => item.HasCertainNumber && VerificationPairs.HasRequirement(model, item) && !VerificationPairs.Share(item.Title, model.Text.TextOf(rules.Span))
                    && !IsCited(model, item, rules)).ToList();
                foreach (var item in missing)
                    context.Report(Descriptors.InspectionItemMissing, body.Place, item.Number!.Text, item.Title).Assuming(item).WithRelated(RelatedKind.Conflict, item.HeadingSpan, "related.heading");
            }
        }
    }

    // “第5章规定的全部项目”说的正是表应列全，不算提到了这一条。
    private static bool IsCited(DraftModel model, DivisionSyntax item, ClauseSyntax rules)
    {
        foreach (var pointer in model.CrossReferencesIn(rules.Span))
        {
            if (pointer.Target is { } target && item.Span.Contains(target.Span.Start))
                return true;
        }

        return false;
    }

    private static bool ListsTypeInspection(TableBody body) =>
        body.Table.Title.Contains("型式", StringComparison.Ordinal) || Enumerable.Range(0, body.Grid.ColumnCount).Any(column => body.HeadOf(column).Contains("型式", StringComparison.Ordinal));

    /// <summary>The clauses in the column of requirements; null where there is no such column, or anything else in it.</summary>
    private static List<DivisionNumber>? ListedIn(DraftModel model, TableBody body)
    {
        var numbers = new List<DivisionNumber>();
        foreach (var cell in body.Cells)
        {
            var head = body.HeadOf(cell.Column);
            if (!Vocabulary.HeadsOfRequirements.IsFoundIn(head) || Vocabulary.VerificationTitles.IsFoundIn(head))
                continue;
            foreach (var part in model.Text.StringOf(body.TextOf(cell)).Split(BetweenNumbers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (DivisionNumber.OfSubclause(part) is { } number)
                    numbers.Add(number);
                else
                    return null;
            }
        }

        return numbers.Count == 0 ? null : numbers;
    }
}
