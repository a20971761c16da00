using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实：交叉引用的结果为空，或文中留下了“见，”“见第页”“按照的规定”这样的痕迹。
public sealed class EmptyReferenceResult : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var fields = new HashSet<int>();
        foreach (var field in context.Text.Fields)
        {
            // 打开时自动更新的文件，结果由Word补上。
            if (context.Text.Package.UpdatesFieldsOnOpen || field.IsDirty)
                continue;
            if (field.Name is not ("REF" or "PAGEREF" or "NOTEREF") || field.Outer is not null || !context.Text.TextOf(field.Result).IsWhiteSpace())
                continue;
            var block = context.Text.BlockAt(field.Result.Start);
            if (block.Has(BlockFlags.GeneratedContents))
                continue;
            fields.Add(block.Index);
            context.Report(Descriptors.EmptyReferenceResult, field.Result, field.Instruction.Trim());
        }

        foreach (var sentence in context.Model.Sentences)
        {
            // 引号中的话和已按域报过的段不再看。
            if (!sentence.Zone.IsQuoted && (fields.Count == 0 || !fields.Contains(context.Text.BlockAt(sentence.Span.Start).Index)))
                CheckTraces(context, sentence.Span);
        }
    }

    private static void CheckTraces(DraftContext context, TextSpan sentence)
    {
        var text = context.Text.TextOf(sentence);
        for (var at = 0; at < text.Length && text[at..].IndexOfAny('见', '按', '符') is >= 0 and var next; at++)
        {
            at += next;
            var length = text[at] switch
            {
                '见' => AfterSee(text, at),
                '按' or '符' => AfterBy(text, at),
                _ => 0,
            };
            if (length == 0 || context.Model.IsQuotedAt(sentence.Start + at))
                continue;
            var span = new TextSpan(sentence.Start + at, length);
            context.Report(Descriptors.EmptyReferenceResult, span, context.Text.StringOf(span));
        }
    }

    /// <summary>见， 见第页：见字是词（意见、常见）的一部分时不算。</summary>
    private static int AfterSee(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && Vocabulary.SeeLeftCharacters.LengthEndingAt(text, at) > 0)
            return 0;
        if (at + 1 < text.Length && text[at + 1] is '，' or '。' or '；' or '、' or '）')
            return 1;
        if (at + 2 < text.Length && text[at + 1] == '第' && text[at + 2] is '页' or '章' or '条')
            return at + 3 < text.Length && (char.IsAsciiDigit(text[at + 3]) || "一二三四五六七八九十".Contains(text[at + 3])) ? 0 : 3;
        return 0;
    }

    /// <summary>按的规定、按照的要求、符合的规定：中间本该有条号或编号。</summary>
    private static int AfterBy(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] == '不')
            return 0;
        var rest = text[at..];
        foreach (var words in Vocabulary.EmptyPointerPhrases.Words)
        {
            if (rest.StartsWith(words, StringComparison.Ordinal))
                return words.Length;
        }

        return 0;
    }
}
