using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB 3101：单位上不附加说明量的信息。0.9%（m/m）写作“质量分数为0.9%”。
public sealed class InformationOnUnit : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Text.Content;
        foreach (var quantity in context.Model.Quantities)
        {
            if (quantity.Form != UnitForm.Percent || !quantity.Zone.IsProvision || EndOfNote(content, quantity.Span.End) is not (> 0 and var end))
                continue;
            var place = TextSpan.FromBounds(quantity.Unit.Start, end);
            context.Report(Descriptors.InformationOnUnit, place, context.Text.StringOf(place));
        }
    }

    /// <summary>Offset behind （m/m）; 0 where no such bracket follows.</summary>
    private static int EndOfNote(string content, int position)
    {
        while (position < content.Length && content[position] == ' ')
            position++;
        if (position >= content.Length || content[position] is not ('（' or '('))
            return 0;
        var end = position + 1 + Vocabulary.UnitAnnotations.LengthAt(content, position + 1);
        return end > position + 1 && end < content.Length && content[end] is ('）' or ')') ? end + 1 : 0;
    }
}
