using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.5.2、9.7.1.2、9.8.1.2：资料性提示只用“见”加编号。单独的“如图1所示”是旧习惯，不报。
public sealed class DoubledPointerWording : DraftAnalyzer
{
    private const int LongestBetween = 4;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            // “参考附录A”而附录A是规范性的：错在引用的性质（STD3329），不在叠用。
            if (pointer is not { IsExternal: false, ListOrdinal: 0, Target: not AnnexSyntax { Status: AnnexStatus.Normative } } || context.Model.IsQuotedAt(pointer.Span.Start))
                continue;
            var content = context.Text.Content;
            var line = context.Text.BlockAt(pointer.Span.Start).Span;
            var before = content.AsSpan(line.Start, pointer.Span.Start - line.Start).TrimEnd();
            var word = Vocabulary.DoubledPointerTriggers.LengthEndingAt(before, before.Length);
            var shown = EndOfShown(content, pointer.Span.End, line.End);
            if (word == 0 && (shown == 0 || !before.EndsWith("见")))
                continue;

            var start = line.Start + before.Length - Math.Max(word, 1);
            var span = TextSpan.FromBounds(start, word == 0 || shown > 0 ? Math.Max(shown, pointer.Span.End) : pointer.Span.End);
            context.Report(Descriptors.DoubledPointerWording, span, context.Text.StringOf(span), context.Text.StringOf(pointer.Span))
                .Assuming(pointer.Confidence)
                .WithFix(() => Repair(context.Text, pointer, span.Start, shown), context.Text.StringOf(pointer.Span));
        }
    }

    private static IEnumerable<DraftEdit> Repair(DraftText text, CrossReference pointer, int start, int shown)
    {
        // 指向规范性附录的，不知道是提示还是指明（9.6.1.2）。
        if (!pointer.IsResolved || pointer.Target is AnnexSyntax { Status: not AnnexStatus.Informative })
            yield break;
        var words = TextSpan.FromBounds(start, pointer.Span.Start);
        if (shown > 0)
        {
            // “见图1中所示”“见图1所示的流程”：删去所示，句子就不通了。
            var between = text.TextOf(TextSpan.FromBounds(pointer.Span.End, shown - 2)).TrimEnd();
            var next = shown < text.BlockAt(start).Span.End ? text.Content[shown] : '。';
            if ((!between.IsEmpty && !char.IsAsciiDigit(between[^1])) || !char.IsPunctuation(next))
                yield break;
            yield return DraftEdit.Delete(TextSpan.FromBounds(pointer.Span.End + between.Length, shown));
        }

        if (!text.TextOf(words).SequenceEqual("见"))
            yield return DraftEdit.Replace(words, "见");
    }

    /// <summary>Offset after 所示 right behind a pointer; 0 where it does not follow.</summary>
    private static int EndOfShown(string content, int start, int end)
    {
        var rest = content.AsSpan(start, Math.Min(end - start, LongestBetween + 2));
        var shown = rest.IndexOf("所示");
        return shown >= 0 && rest[..shown].IndexOfAny("，。；、见") < 0 ? start + shown + 2 : 0;
    }
}
