using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
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
        foreach (var field in text.Fields)
        {
            // 目次是否过时由目次的规则看。
            if (field.IsLocked || field.Name == "TOC" || field.Result.IsEmpty || text.BlockAt(field.Result.Start).Has(BlockFlags.GeneratedContents))
                continue;
            if (TargetOf(context.Model, field) is { } target)
            {
                context.Report(Descriptors.FieldsStale, field.Result, text.ExcerptOf(field.Result), text.ExcerptOf(target))
                    .WithFix(() => new ReplaceText(field.Result, text.StringOf(target), IsFieldResult: true));
            }
            else if (field.IsDirty)
                context.Report(Descriptors.FieldsStaleDirty, field.Result, text.ExcerptOf(field.Result));
        }
    }

    /// <summary>书签处的文字，与域的结果不同时；只看引用文字本身的 REF，带 \r \n \w \p 等开关的引用编号或位置。</summary>
    private static TextSpan? TargetOf(DraftModel model, DraftField field)
    {
        if (field.Name != "REF" || field.Target is null || model.Bookmark(field.Target) is not { Span.IsEmpty: false } bookmark || HasNumberSwitch(field.Instruction))
            return null;
        var text = model.Text;
        var result = text.TextOf(field.Result);
        var target = text.TextOf(bookmark.Span);
        if (result.ContainsAny("\n\uFFFC") || target.ContainsAny("\n\uFFFC") || bookmark.Span.OverlapsWith(field.Result) || IsSame(result, target))
            return null;
        return bookmark.Span;
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
