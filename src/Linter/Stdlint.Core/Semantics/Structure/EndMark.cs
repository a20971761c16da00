using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The mark that ends a text, looked at past blanks, references to notes and comments, and closing quotes and brackets.</summary>
/// <param name="Character">The last character that decides: a punctuation mark, or the last letter where there is none; '\0' for an empty text or one that ends with an object.</param>
/// <param name="Span">UTF-16 span of that character.</param>
public readonly record struct EndMark(char Character, TextSpan Span)
{
    public bool IsNone => Character == '\0';

    public bool IsPunctuation => Character is '。' or '．' or '.' or '；' or ';' or '，' or ',' or '、' or '：' or ':' or '！' or '!' or '？' or '?' or '…' or '—';

    public static EndMark Of(DraftText text, TextSpan span)
    {
        var content = text.Content;
        var end = span.End;
        for (; end > span.Start; end--)
        {
            var character = content[end - 1];
            if (character == '\uFFFC')
            {
                if (text.ObjectAt(end - 1)?.Kind is InlineObjectKind.FootnoteReference or InlineObjectKind.EndnoteReference or InlineObjectKind.CommentReference)
                    continue;
                return default;
            }

            if (!char.IsWhiteSpace(character))
                break;
        }

        if (end == span.Start)
            return default;

        // 末项以引号、括号收尾时看其内侧标点：“……。”与“……（见图1）”各自成立。
        var inner = end;
        while (inner - 1 > span.Start && content[inner - 1] is '”' or '’' or '）' or ')' or '」' or '』')
            inner--;
        var mark = new EndMark(content[inner - 1], new TextSpan(inner - 1, 1));
        return inner < end && !mark.IsPunctuation ? new EndMark(content[end - 1], new TextSpan(end - 1, 1)) : mark;
    }
}
