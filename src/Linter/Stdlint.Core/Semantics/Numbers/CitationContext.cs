using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Whether the words around a doubtful number cite a document.</summary>
internal static class CitationContext
{
    public static bool IsCited(string content, int start, int end)
    {
        var before = SkipBlanksBack(content, start);
        // The first thing of a line that goes on with a title: an entry of the list of references.
        var beginsLine = before == 0 || content[before - 1] == '\n';
        var after = SkipBlanks(content, end);
        if (after < content.Length && (content[after] == '《' || Vocabulary.WordsAfterStandardNumber.LengthAt(content, after) > 0))
            return true;
        if (beginsLine)
            return after > end && after < content.Length && SentenceSplitter.IsHan(content[after]);
        return Vocabulary.WordsBeforeStandardNumber.LengthEndingAt(content, before) > 0;
    }
}
