using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，8.3 a）。2020-10-01以前已经完成的文件不论。
public sealed class DraftingBasisSuperseded : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.FixedPhraseMatch(FixedPhraseKind.DraftingBasis) is not { } basis || !basis.Editions.Contains(DraftEdition.Edition2009) || !IsUnderNewEdition(model))
            return;
        foreach (var number in model.StandardNumbersIn(basis.Span))
        {
            if (number is { Number: "1", Part: "1" })
            {
                context.Report(Descriptors.DraftingBasisSuperseded, basis.Span, context.Text.StringOf(number.Span)).WithFix(() => EditionMigration.To2020(model));
                return;
            }
        }
    }

    private static bool IsUnderNewEdition(DraftModel model)
    {
        foreach (var kind in (ReadOnlySpan<CoverFieldKind>)[CoverFieldKind.PublicationDate, CoverFieldKind.DraftDate])
        {
            if (model.CoverDate(kind) is { Year: > 0, Month: > 0 } date)
                return date >= new DraftDate(2020, 10, 1);
        }

        return model.OwnNumber is { Year: > 0 and var year } ? year > 2020 : model.Stage.Value is > DraftStage.Unstated and < DraftStage.Publication;
    }
}
