using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.5.2：不应使用“见上文”“见下文”，提示要具体到编号。
public sealed class VaguePointer : DraftAnalyzer
{
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create("见上下前以之如详本");

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：,;:");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020)
            return;
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone.IsProvision)
                Check(context, sentence);
        }
    }

    private static void Check(DraftContext context, in Sentence sentence)
    {
        var content = context.Text.Content;
        for (var position = sentence.Span.Start; position < sentence.Span.End; position++)
        {
            var next = content.AsSpan(position, sentence.Span.End - position).IndexOfAny(FirstCharacters);
            if (next < 0)
                return;
            position += next;
            var length = Vocabulary.VaguePointers.LengthAt(content, position);
            if (length == 0 || Vocabulary.VaguePointerTraps.LengthAt(content, position) > length || context.Model.IsQuotedAt(position))
                continue;
            var span = new TextSpan(position, length);
            if (!HasAntecedent(context, sentence, span))
                context.Report(Descriptors.VaguePointer, span, context.Text.StringOf(span));
            position += length - 1;
        }
    }

    /// <summary>上述 and its like point back to what the same paragraph, item or cell has just named; only at its beginning is nothing there to be meant.</summary>
    private static bool HasAntecedent(DraftContext context, in Sentence sentence, TextSpan span)
    {
        if (Vocabulary.AlwaysVaguePointers.Contains(context.Text.TextOf(span)))
            return false;
        if (sentence.Zone.Role != TextRole.Paragraph || !context.Model.MayPointAt(span.Start, sentence.Span.Start) && !Vocabulary.AnaphoricPointers.Contains(context.Text.TextOf(span)))
            return true;
        if (IsToldElsewhere(context, span))
            return false;
        var block = context.Text.BlockAt(span.Start);
        return context.Text.Content.AsSpan(block.Span.Start, span.Start - block.Span.Start).IndexOfAny(Marks) >= 0;
    }

    /// <summary>跌落3次后按照上述方法检查: the first sentence of the division, which has named no method.</summary>
    private static bool IsToldElsewhere(DraftContext context, TextSpan span)
    {
        var content = context.Text.Content;
        var noun = Vocabulary.VaguePointerNouns.LengthAt(content, span.End);
        var verb = Vocabulary.VaguePointerVerbs.LengthEndingAt(content, span.Start);
        if (noun == 0 || verb == 0 || !Vocabulary.AnaphoricPointers.Contains(context.Text.TextOf(span)) || context.Model.DivisionAt(span.Start) is not { } division)
            return false;
        var first = division.Children.FirstOrDefault(static child => child.Kind != SyntaxKind.Trivia);
        if (first is not ParagraphSyntax || !first.Span.Contains(span.Start))
            return false;
        var before = content.AsSpan(first.Span.Start, span.Start - verb - first.Span.Start);
        return before.IndexOfAny('。', '；') < 0 && before is not [.., '未' or '不' or '非'] && !before.Contains(content.AsSpan(span.End, noun), StringComparison.Ordinal);
    }
}
