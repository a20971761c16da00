using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3：章写“第5章”，条只写编号“5.1”。法规和他文件的条文按其自己的写法。
public sealed class ClausePointerForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.IsEngineering.Value)
            return;
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Clause, IsExternal: false, IsRangeEnd: false, ListOrdinal: 0 })
                Check(context, pointer);
        }
    }

    private static void Check(DraftContext context, CrossReference pointer)
    {
        var content = context.Text.Content;
        var line = context.Text.BlockAt(pointer.Span.Start).Span;
        var start = pointer.NumberSpan.Start;
        var end = pointer.NumberSpan.End;
        var before = content.AsSpan(line.Start, start - line.Start).TrimEnd();
        if (before.EndsWith("第"))
            start = line.Start + before.Length - 1;
        var word = Vocabulary.DivisionWords.LengthAt(content.AsSpan(0, line.End), end);
        if (word > 0 && Vocabulary.DivisionWordTraps.LengthAt(content.AsSpan(0, line.End), end) <= word)
            end += word;
        else
            word = 0;

        var isChapter = pointer.Number is { Letter: '\0', Components.Length: 1 };
        // 第4、5章、第4章至第6章：编号之间还有别的编号，不在此说。
        if (isChapter ? word == 0 : word == 0 && start == pointer.NumberSpan.Start)
            return;
        // 章的编号本身写成汉字的，由 STD2005 说。
        if (pointer.Target is DivisionSyntax target && HanNumber.Read(target.WrittenNumber.AsSpan().TrimStart('第'), out _) > 0)
            return;

        var span = TextSpan.FromBounds(start, end);
        var expected = isChapter ? "第" + pointer.Number.Text + "章" : pointer.Number.Text;
        if (!IsWritten(context.Text.TextOf(span), expected))
        {
            context.Report(Descriptors.ClausePointerForm, span, context.Text.StringOf(span), expected).Assuming(pointer.Confidence)
                .WithFix(() => pointer.IsResolved ? PointerEdit.Around(context.Text, pointer, span, isChapter ? "第" : "", isChapter ? "章" : "") : [], expected);
        }
    }

    /// <summary>Blanks within are a matter of typography.</summary>
    private static bool IsWritten(ReadOnlySpan<char> text, string expected)
    {
        var position = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                continue;
            if (position == expected.Length || expected[position] != character)
                return false;
            position++;
        }

        return position == expected.Length;
    }
}
