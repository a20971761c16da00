using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB/T 3102.3。日常和贸易中质量习惯称为重量，所以只是提示，并且只在后面的量值用质量单位时。
public sealed class WeightForMass : ListedWordRule
{
    /// <summary>A value further away belongs to something else.</summary>
    private const int Farthest = 12;

    protected override DiagnosticDescriptor Descriptor => Descriptors.WeightForMass;

    protected override WordList Words => Vocabulary.WeightWords;

    protected override bool IsAtFault(DraftModel model, in WordHit word)
    {
        var unit = model.CommaUnitAt(word.Span.Start);
        foreach (var quantity in model.QuantitiesIn(TextSpan.FromBounds(word.Span.End, Math.Min(unit.End, word.Span.End + Farthest))))
        {
            if (quantity.HasUnit && Vocabulary.MassUnits.Contains(model.Text.TextOf(quantity.Unit)))
                return true;
        }

        return false;
    }

    protected override string? RightWords(DraftModel model, in WordHit word) => model.Text.TextOf(word.Span) is "重量" ? "质量" : null;
}
