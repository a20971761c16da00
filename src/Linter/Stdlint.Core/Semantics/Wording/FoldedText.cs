namespace Stdlint.Core.Semantics;

/// <summary>
/// The draft text as wording rules read it, of the same length: full-width letters, digits and signs half-width, the punctuation of a sentence
/// full-width next to a Chinese character, one wave dash.
/// </summary>
internal static class FoldedText
{
    public static string Of(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (Fold(content, i) != content[i])
                return string.Create(content.Length, content, static (folded, content) =>
                {
                    for (var i = 0; i < folded.Length; i++)
                        folded[i] = Fold(content, i);
                });
        }

        return content;
    }

    private static char Fold(string content, int index)
    {
        var character = content[index];
        return character switch
        {
            // Chinese characters, of which a draft mostly consists.
            >= '\u3020' and < '\uFF01' => character,
            < '\u007F' => character is ',' or ';' or ':' or '!' or '?' or '(' or ')' && TouchesHan(content, index) ? (char)(character + 0xFEE0) : character,
            '！' or '（' or '）' or '，' or '：' or '；' or '？' => character,
            >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
            '〜' or '∼' => '~',
            _ => character,
        };
    }

    private static bool TouchesHan(string content, int index) =>
        index > 0 && SentenceSplitter.IsHan(content[index - 1]) || index + 1 < content.Length && SentenceSplitter.IsHan(content[index + 1]);
}
