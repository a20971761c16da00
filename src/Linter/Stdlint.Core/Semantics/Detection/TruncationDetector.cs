using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Whether the end of the draft is missing (STD9010): the contents list more than there is, or the last paragraph breaks off.</summary>
internal static class TruncationDetector
{
    /// <summary>A shorter last line is a signature, a date or a label rather than a paragraph broken off.</summary>
    private const int ShortestParagraph = 10;

    public static Detected<bool> Detect(DraftModel model) =>
        MissingEntry(model) is { } entry ? new Detected<bool>(true, [entry])
        : BrokenEnd(model) is { } end ? new Detected<bool>(true, [end])
        : new Detected<bool>(false, []);

    /// <summary>A clause or annex of the contents after the last one that is there; an entry in between is stale rather than cut off.</summary>
    private static DetectionSignal? MissingEntry(DraftModel model)
    {
        if (model.Tree.Root.Contents is not { } contents || model.Clauses.IsEmpty)
            return null;
        ContentsEntrySyntax? missing = null;
        HashSet<string>? titles = null;
        foreach (var entry in contents.Entries)
        {
            if (entry.Number is not { } number || number.Components.Length > (number.Letter == '\0' ? 1 : 0))
                continue;
            if (model.Division(number) is not null || (titles ??= TitlesOf(model)).Contains(NormalizedText.Of(entry.Title)))
                missing = null;
            else
                missing ??= entry;
        }

        return missing is null ? null : new DetectionSignal("contents-entry", missing.FirstBlock, missing.Number + " " + missing.Title);
    }

    private static HashSet<string> TitlesOf(DraftModel model)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in model.Elements)
        {
            if (element.Title.Length > 0)
                titles.Add(NormalizedText.Of(element.Title));
        }

        return titles;
    }

    private static DetectionSignal? BrokenEnd(DraftModel model)
    {
        if (model.Tree.Root.Bibliography is not null || model.Tree.Root.Index is not null)
            return null;
        var runs = model.Runs;
        for (var i = runs.Length - 1; i >= 0; i--)
        {
            var run = runs[i];
            if (model.Text.Blocks[run.Block].Story != BlockStory.Body || !HasWords(model.Text.TextOf(run.Span)))
                continue;
            var isParagraph = run.Role == TextRole.Paragraph && run.Node is ParagraphSyntax
                && run.Region is DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex;
            var text = model.Text.TextOf(run.Span).TrimEnd();
            return isParagraph && text.Length >= ShortestParagraph && !EndsSentence(text)
                ? new DetectionSignal("last-paragraph", run.Block, text[^Math.Min(20, text.Length)..].ToString())
                : null;
        }

        return null;
    }

    // The line that closes a standard is drawn, or typed with dashes or underscores.
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) =>
        text[^1] is '。' or '.' or '！' or '？' or '!' or '?' or '；' or ';' or '…' or '”' or '’' or '）' or ')' or '】' or ']' or '》' or '\uFFFC';
}
