using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：附录A、附录B……；2020 版没有排除 I 和 O。
public sealed class AnnexLetterSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        AnnexSyntax? before = null;
        foreach (var annex in context.Model.Annexes)
        {
            if (!annex.HasCertainNumber)
                return;
            // 没有编号的，由 STD2301 说；它占一个字母，其后不再比较。
            if (annex.Number is null && annex.WrittenNumber.Length == 0)
                return;
            if (annex.Number is not { Letter: >= 'A' and <= 'Z' } number)
            {
                context.Report(Descriptors.AnnexLetterSequenceForm, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan, annex.WrittenNumber)
                    .Assuming(annex);
                return;
            }

            var expected = before?.Number is { } last ? last.Letter + 1 : 'A';
            if (number.Letter != expected)
                Report(context, before, annex, (char)expected);
            before = annex;
        }
    }

    private static void Report(DraftContext context, AnnexSyntax? before, AnnexSyntax annex, char expected)
    {
        var place = annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan;
        if (before is null)
        {
            context.Report(Descriptors.AnnexLetterSequenceFirst, place, annex.Designation).Assuming(annex).WithFix(() => Repair(context.Model, annex, expected));
            return;
        }

        context.Report(Descriptors.AnnexLetterSequence, place, before.Designation, annex.Designation, expected.ToString())
            .Assuming(before)
            .Assuming(annex)
            .WithRelated(RelatedKind.Conflict, before.HeadingSpan, "related.number-before")
            .WithFix(() => Repair(context.Model, annex, expected));
    }

    private static IEnumerable<DraftEdit> Repair(DraftModel model, AnnexSyntax from, char expected) =>
        Renumbering.InSequence(model, model.Annexes.SkipWhile(annex => annex != from), expected - 'A' + 1) ?? [];
}
