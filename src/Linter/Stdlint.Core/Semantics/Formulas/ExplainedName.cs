using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>One symbol of those that a line below 式中 explains; <c>m1、m2——质量</c> explains two.</summary>
/// <param name="Name">The symbol as it is compared with those of formulas.</param>
/// <param name="Span">UTF-16 span of it.</param>
public readonly record struct ExplainedName(string Name, TextSpan Span)
{
    /// <summary>None where one of the symbols cannot be read.</summary>
    internal static ImmutableArray<ExplainedName> Of(DraftText text, TextSpan symbols)
    {
        var found = ImmutableArray.CreateBuilder<ExplainedName>(1);
        int start = symbols.Start, depth = 0;
        for (var i = symbols.Start; i <= symbols.End; i++)
        {
            if (i < symbols.End)
            {
                depth += text.Content[i] switch { '(' or '（' or '[' or '{' => 1, ')' or '）' or ']' or '}' => -1, _ => 0 };
                // The comma of an index, as in x_(i,j), parts no symbols.
                if (depth > 0 || !IsSeparator(text.Content[i]) || text.CharacterFormats[text.PieceAt(i).FormatIndex].Position != VerticalPosition.Baseline)
                    continue;
            }

            var span = Trimmed(text, start, i);
            start = i + 1;
            if (span.IsEmpty)
                continue;
            if (FormulaText.Read(text, span) is not { } written)
                return [];
            found.Add(new ExplainedName(FormulaSymbols.Normalized(written), span));
        }

        return found.DrainToImmutable();
    }

    private static bool IsSeparator(char character) => character is '、' or ',' or '，' or '和' or '与' or '及';

    private static TextSpan Trimmed(DraftText text, int start, int end)
    {
        while (start < end && DraftCharacters.IsBlank(text.Content[start]))
            start++;
        while (end > start && DraftCharacters.IsBlank(text.Content[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
