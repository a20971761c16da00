using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：段有自动编号，文字又以同形的编号开头。
public sealed class NumberTypedTwice : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Check);

    private static void Check(BlockContext context)
    {
        var block = context.Block;
        if (block.Label is not { IsBullet: false, Text.Length: > 0 } label)
            return;

        var text = context.Text.TextOf(block);
        var start = text.Length - text.TrimStart().Length;
        var length = NumberLength(text[start..], label.Text);
        if (length == 0)
            return;
        var rest = text[(start + length)..];
        var typed = TextSpan.FromBounds(block.Span.Start, block.Span.End - rest.TrimStart().Length);
        context.Report(Descriptors.NumberTypedTwice, new TextSpan(block.Span.Start + start, length), label.Text + " " + text.Slice(start, length).ToString())
            .WithFix(() => DraftEdit.Delete(typed));
    }

    /// <summary>Length of a typed number of the label's own form, 0 where there is none.</summary>
    private static int NumberLength(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        label = label.Trim();
        if (label.Length == 0 || !label.ContainsAnyInRange('0', '9') || !StartsWithNumberOf(text, label, out var length))
            return 0;
        // “5G 服务”“3.5 mm”以数字开头，但不是编号：编号之后是空白、汉字或段末。
        if (length == text.Length)
            return length;
        var next = text[length];
        return char.IsWhiteSpace(next) ? FollowedByWord(text[length..]) ? length : 0
            : next is >= '\u4E00' and <= '\u9FFF' && label.Contains('.') ? length
            : 0;
    }

    private static bool StartsWithNumberOf(ReadOnlySpan<char> text, ReadOnlySpan<char> label, out int length)
    {
        length = 0;
        if (text.StartsWith(label, StringComparison.Ordinal))
        {
            length = label.Length;
            return length == text.Length || !char.IsAsciiDigit(text[length]) && text[length] != '.';
        }

        return false;
    }

    private static bool FollowedByWord(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 0 && rest[0] is >= '\u4E00' and <= '\u9FFF' or '《' or '“' or >= 'A' and <= 'Z';
    }
}
