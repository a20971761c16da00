using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Rewrites a heading together with the lines of the 目次 that repeat it, whether they are typed or the cached result of a field.</summary>
public static class Retitling
{
    /// <summary>The edits that put other characters into a heading.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="division">The division of the heading.</param>
    /// <param name="span">The characters in its title, or in the number or status of an annex.</param>
    /// <param name="replacement">What comes there; empty to delete them.</param>
    public static ImmutableArray<DraftEdit> Replace(DraftModel model, DivisionSyntax division, TextSpan span, string replacement)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        edits.Add(DraftEdit.Replace(span, replacement));

        // The whole title is looked for in the line, since a single mark may stand there more than once.
        var repeated = division.TitleSpan.Contains(span) ? division.TitleSpan : span;
        var old = model.Text.StringOf(repeated);
        var changed = string.Concat(old.AsSpan(0, span.Start - repeated.Start), replacement, old.AsSpan(span.End - repeated.Start));
        foreach (var item in model.ContentsItems)
        {
            if (item.Target != division)
                continue;
            var words = model.WordsOf(item.Entry);
            var at = model.Text.TextOf(words).IndexOf(old, StringComparison.Ordinal);
            if (at >= 0)
                edits.Add(new ReplaceText(new TextSpan(words.Start + at, old.Length), changed, IsFieldResult: true).Narrowed(model.Text));
        }

        return edits.ToImmutable();
    }
}
