using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

/// <summary>Units at fault in the heads of tables, where no number stands with them.</summary>
internal static class TableUnits
{
    public static IEnumerable<RecurringFault> At(DraftModel model, UnitForm form, bool isRepaired)
    {
        foreach (var body in model.TableBodies)
        {
            foreach (var unit in body.UnitFaults)
            {
                // 血压的mmHg等是通行写法。
                if (unit.Form == form && !model.ZoneAt(unit.Span.Start).IsQuoted && !Vocabulary.CustomaryUnitContexts.IsFoundIn(model.Text.TextOf(model.Text.BlockAt(unit.Span.Start))))
                    yield return new RecurringFault(unit.Span, unit.Right, isRepaired ? [DraftEdit.Replace(unit.Span, unit.Right)] : default);
            }
        }
    }
}
