using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

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
        var block = context.Text.BlockAt(span.Start);
        return context.Text.Content.AsSpan(block.Span.Start, span.Start - block.Span.Start).IndexOfAny(Marks) >= 0;
    }
}
