using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Where a diagnostic about something missing is shown.</summary>
public sealed partial class DraftModel
{
    /// <summary>UTF-16 span of the first line of the body with text; empty at 0 in an empty draft.</summary>
    public TextSpan FirstLine
    {
        get
        {
            foreach (var block in Text.Blocks)
            {
                if (block.Story == BlockStory.Body && !Text.TextOf(block).IsWhiteSpace())
                    return block.Span;
            }

            return default;
        }
    }

    /// <summary>UTF-16 span of the element's title, of its first line where it has none.</summary>
    public TextSpan HeadingOf(ElementSyntax element) =>
        element.TitleSpan.Length > 0 ? element.TitleSpan : Text.Blocks[element.FirstBlock].Span;

    /// <summary>The heading of the first clause, where an editor looks for what is missing before or among the clauses; the first line where there is none.</summary>
    public TextSpan FirstClauseHeading => Clauses is [var first, ..] ? first.HeadingSpan : FirstLine;

    /// <summary>Whether a prescribed sentence is there, at least as well fitting as asked.</summary>
    public bool HasPhrase(FixedPhraseKind kind, PhraseFit atLeast)
    {
        foreach (var phrase in FixedPhraseMatches)
        {
            if (phrase.Kind == kind && phrase.Fit >= atLeast)
                return true;
        }

        return false;
    }
}
