using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis.Forms;

/// <summary>Titles that stand side by side: elements and clauses, or the subclauses of one division.</summary>
/// <param name="Heading">Where something missing is shown.</param>
/// <param name="Titles">In document order.</param>
/// <param name="IsCertain">No heading among them is in doubt.</param>
internal sealed record TitleRow(TextSpan Heading, ImmutableArray<(string Title, TextSpan Span, RecognitionConfidence Confidence)> Titles, bool IsCertain)
{
    /// <summary>Null where no division has the title.</summary>
    public static TitleRow? Of(DraftModel model, string under)
    {
        if (under.Length == 0)
        {
            return new TitleRow(
                model.FirstClauseHeading,
                [.. model.Elements.Where(element => element.Title.Length > 0).Select(element => (element.Title, element.TitleSpan, element.Node.Confidence))],
                model.Elements.All(element => element.Node.Confidence > RecognitionConfidence.Low));
        }

        foreach (var division in model.Divisions)
        {
            if (division.Title != under)
                continue;
            return new TitleRow(
                division.HeadingSpan,
                [.. division.Subclauses.Where(subclause => subclause.HasTitle).Select(subclause => (subclause.Title, subclause.TitleSpan, subclause.Confidence))],
                division.Confidence > RecognitionConfidence.Low && division.Subclauses.All(subclause => subclause.Confidence > RecognitionConfidence.Low));
        }

        return null;
    }
}
