using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Lists;

/// <summary>Puts the mark that 7.5.1 asks for at the end of a lead-in or an item.</summary>
internal static class ListMarkEdit
{
    /// <summary>Null where the mark is one that is meant (！ ？ …), or stands inside a closing bracket or quotation mark, which a person has to look at.</summary>
    public static ReplaceText? To(DraftText text, EndMark mark, char wanted)
    {
        if (mark.IsNone)
            return null;
        if (!mark.IsPunctuation)
            return DraftEdit.Insert(mark.Span.End, wanted.ToString());

        var isPlain = mark.Character is ',' or '，' or '、' or ';' or '；' or ':' or '：' or '.' or '．' or '。';
        return isPlain && !IsClosed(text, mark.Span.End) ? DraftEdit.Replace(mark.Span, wanted.ToString()) : null;
    }

    private static bool IsClosed(DraftText text, int position) =>
        position < text.Content.Length && text.Content[position] is '”' or '’' or '）' or ')' or '」' or '』';
}
