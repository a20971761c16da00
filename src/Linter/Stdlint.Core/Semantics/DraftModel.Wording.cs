using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>What rules on wording ask.</summary>
public sealed partial class DraftModel
{
    /// <summary>The text of the draft for comparing words: same length, width and wave dashes folded, sentence punctuation next to Chinese full-width.</summary>
    public string FoldedContent => Once(ref _foldedContent, static model => FoldedText.Of(model.Text.Content));

    /// <summary>The words of all scanned lists that stand in the draft.</summary>
    public WordHits WordHits => Once(ref _wordHits, WordScanner.Scan);

    /// <summary>The words around the offset, up to the next comma, semicolon, colon or full stop on each side.</summary>
    public TextSpan CommaUnitAt(int position)
    {
        // Words further away in an endless line belong to something else.
        const int farthest = 200;
        var content = FoldedContent;
        int start = position, end = position;
        while (start > 0 && position - start < farthest && !EndsCommaUnit(content[start - 1]))
            start--;
        while (end < content.Length && end - position < farthest && !EndsCommaUnit(content[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether the words before the offset, in its comma unit, hold an unambiguous modal verb.</summary>
    public bool HasModalVerbBefore(int position)
    {
        foreach (var verb in ModalVerbsIn(TextSpan.FromBounds(CommaUnitAt(position).Start, position)))
        {
            if (!verb.IsAmbiguous)
                return true;
        }

        return false;
    }

    /// <summary>Whether what begins at the offset qualifies a noun: 的 follows within so many Chinese characters (禁止使用的材料).</summary>
    public bool QualifiesNoun(int position, int within)
    {
        var content = FoldedContent;
        for (var i = position; i < content.Length && i <= position + within && SentenceSplitter.IsHan(content[i]); i++)
        {
            if (content[i] == '的')
                return true;
        }

        return false;
    }

    /// <summary>Whether a Chinese character stands at the offset.</summary>
    public bool IsHanAt(int position) => position >= 0 && position < Text.Content.Length && SentenceSplitter.IsHan(Text.Content[position]);

    private static bool EndsCommaUnit(char character) => character is '，' or '；' or '：' or '。' or '！' or '？' or '\n' or '\u000B';

    private string? _foldedContent;
    private WordHits? _wordHits;
}
