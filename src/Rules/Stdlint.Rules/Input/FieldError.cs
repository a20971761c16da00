using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Input;

// 文件事实：域的结果是Word的出错提示，如“错误!未找到引用源。”。
public sealed class FieldError : DraftAnalyzer
{
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create("错E#");

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Check);

    private static void Check(BlockContext context)
    {
        var text = context.Text.TextOf(context.Block);
        for (var at = 0; at < text.Length && text[at..].IndexOfAny(FirstCharacters) is >= 0 and var next; at++)
        {
            at += next;
            var length = LengthAt(text, at);
            // 引号里的是在讲这句提示，如软件标准。
            if (length == 0 || context.Model.IsQuotedAt(context.Block.Span.Start + at))
                continue;
            var span = new TextSpan(context.Block.Span.Start + at, length);
            context.Report(Descriptors.FieldError, span, context.Text.StringOf(span));
            at += length - 1;
        }
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var head = Vocabulary.FieldErrorHeads.LengthAt(text, at);
        if (head == 0)
            return 0;
        if (text[at] == '#')
            return head;
        var rest = at + head;
        while (rest < text.Length && char.IsWhiteSpace(text[rest]))
            rest++;
        var length = Vocabulary.FieldErrorReasons.LengthAt(text, rest);
        return length == 0 ? 0 : rest + length - at;
    }
}
