using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis.Forms;

/// <summary>Words sorted into the draft, its clauses and annexes, or its lines.</summary>
internal sealed class OccurrenceCount
{
    /// <param name="model">The draft.</param>
    /// <param name="unit">draft, clause or paragraph.</param>
    /// <param name="places">In text order.</param>
    public OccurrenceCount(DraftModel model, string unit, IEnumerable<(string Word, TextSpan Span)> places)
    {
        Units = unit switch
        {
            "clause" => ByClause(model, [.. places]),
            "paragraph" => [.. places.GroupBy(place => model.Text.BlockAt(place.Span.Start)).Select(group => ((TextSpan?)null, group.ToList()))],
            _ => [(model.FirstClauseHeading, [.. places])],
        };
    }

    /// <summary>Each unit: where something missing in it is shown (null where nothing can be missing), and the places in it.</summary>
    public List<(TextSpan? Heading, List<(string Word, TextSpan Span)> Places)> Units { get; }

    private static List<(TextSpan?, List<(string, TextSpan)>)> ByClause(DraftModel model, List<(string Word, TextSpan Span)> places)
    {
        var units = new List<(TextSpan?, List<(string, TextSpan)>)>();
        foreach (var division in model.Divisions)
        {
            if (division is SubclauseSyntax)
                continue;
            // The fixed sentences of scope, references and terms leave no room for words of one's own.
            TextSpan? heading = division is ClauseSyntax { Element: ElementKind.Other, Confidence: > RecognitionConfidence.Low } ? division.HeadingSpan : null;
            units.Add((heading, places.FindAll(place => division.Span.Contains(place.Span.Start))));
        }

        return units;
    }
}
