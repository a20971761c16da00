using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：域标为待更新，或 REF 的结果与书签处的文字不同。打开时自动更新的文件和锁定的域不算。
public sealed class FieldsStale : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var text = context.Text;
        if (text.Fields.IsEmpty || text.Package.UpdatesFieldsOnOpen)
            return;
        var bookmarks = new Dictionary<string, DraftBookmark>(StringComparer.OrdinalIgnoreCase);
        foreach (var bookmark in text.Bookmarks)
            bookmarks.TryAdd(bookmark.Name, bookmark);

        foreach (var field in text.Fields)
        {
            // 目次是否过时由目次的规则看。
            if (field.IsLocked || field.Name == "TOC" || field.Result.IsEmpty || text.BlockAt(field.Result.Start).Has(BlockFlags.GeneratedContents))
                continue;
            if (TargetOf(text, field, bookmarks) is { } target)
            {
                var bookmark = bookmarks[field.Target!].Span;
                context.Report(Descriptors.FieldsStale, field.Result, text.ExcerptOf(field.Result), target).WithFix(() => new ReplaceText(field.Result, text.StringOf(bookmark), IsFieldResult: true));
            }
            else if (field.IsDirty)
                context.Report(Descriptors.FieldsStaleDirty, field.Result, text.ExcerptOf(field.Result));
        }
    }

    /// <summary>书签处的文字，与域的结果不同时；只看引用文字本身的 REF，带 \r \n \w \p 等开关的引用编号或位置。</summary>
    private static string? TargetOf(DraftText text, DraftField field, Dictionary<string, DraftBookmark> bookmarks)
    {
        if (field.Name != "REF" || field.Target is null || !bookmarks.TryGetValue(field.Target, out var bookmark) || bookmark.Span.IsEmpty || HasNumberSwitch(field.Instruction))
            return null;
        var result = text.TextOf(field.Result);
        var target = text.TextOf(bookmark.Span);
        if (result.ContainsAny("\n\uFFFC") || target.ContainsAny("\n\uFFFC") || bookmark.Span.OverlapsWith(field.Result) || IsSame(result, target))
            return null;
        return text.ExcerptOf(bookmark.Span);
    }

    private static bool HasNumberSwitch(string instruction)
    {
        for (var at = instruction.IndexOf('\\'); at >= 0 && at + 1 < instruction.Length; at = instruction.IndexOf('\\', at + 1))
        {
            if (char.ToLowerInvariant(instruction[at + 1]) is 'r' or 'n' or 'w' or 'p' or 't' or 'f' or 'd')
                return true;
        }

        return false;
    }

    /// <summary>空白不论：合并格式时Word会改动它们。</summary>
    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < first.Length && char.IsWhiteSpace(first[i]))
                i++;
            while (j < second.Length && char.IsWhiteSpace(second[j]))
                j++;
            if (i == first.Length || j == second.Length)
                return i == first.Length && j == second.Length;
            if (char.ToUpperInvariant(first[i++]) != char.ToUpperInvariant(second[j++]))
                return false;
        }
    }
}
