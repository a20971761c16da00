using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.1：引用应指明文件编号。“标准砝码”“标准化”里的“标准”不是文件。
public sealed class UnnamedStandardsReference : DraftAnalyzer
{
    private const int LongestGap = 4;

    private const int LongestField = 16;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision || Find(context.Text.Content, sentence.Span) is not { } place)
                continue;
            // 同一句里指明了文件或本文件的章条。
            var named = TextSpan.FromBounds(Math.Max(sentence.Span.Start, place.Start - context.Options<UnnamedStandardsReferenceOptions>().NamedWithin), sentence.Span.End);
            if (context.Model.StandardNumbersIn(named).IsEmpty && context.Model.CrossReferencesIn(named).IsEmpty && !context.Text.TextOf(named).Contains('《') && !context.Model.IsQuotedAt(place.Start))
                context.Report(Descriptors.UnnamedStandardsReference, place, context.Text.StringOf(place));
        }
    }

    private static TextSpan? Find(string content, TextSpan sentence)
    {
        var text = content.AsSpan(0, sentence.End);
        for (var position = sentence.Start; (position = Vocabulary.NormativeCitationWords.Find(text, position, out var verb)) >= 0; position++)
        {
            if (Vocabulary.CitationWordTraps.Covers(text, position))
                continue;
            if (EndOfDocument(text, position + verb) is var end and > 0 || (end = EndOfFieldRequirement(text, position + verb)) > 0)
                return TextSpan.FromBounds(position, end);
        }

        return null;
    }

    /// <summary>Offset behind 相关标准 and the like, at most a few characters after the verb; 0 where there is none.</summary>
    private static int EndOfDocument(ReadOnlySpan<char> text, int start)
    {
        for (var position = start; position < text.Length && position <= start + LongestGap; position++)
        {
            if (text[position] is '，' or '。' or '；' or '：' || char.IsAsciiLetterOrDigit(text[position]) || Vocabulary.OwnPlaceWords.LengthAt(text, position) > 0)
                return 0;
            var attribute = Vocabulary.UnnamedDocumentAttributes.LengthAt(text, position);
            if (attribute == 0)
                continue;
            // 合同的有关规定：合同就是所指的文件。
            if (position > start && text[position - 1] == '的' && Vocabulary.UnnamedDocumentFields.LengthEndingAt(text, position - 1) == 0)
                return 0;
            var end = position + attribute;
            while (true)
            {
                var noun = Vocabulary.UnnamedDocumentNouns.LengthAt(text, end);
                var isDocument = noun > 0 && Vocabulary.StandardAsAdjective.LengthAt(text, end + noun) == 0;
                if (isDocument)
                    return end + noun;
                var kind = Vocabulary.UnnamedDocumentKinds.LengthAt(text, end);
                if (kind == 0 || noun > 0)
                    return 0;
                end += kind;
            }
        }

        return 0;
    }

    /// <summary>Offset behind 消防安全的相关要求 and the like: a field is named, but no document; 0 where there is none.</summary>
    private static int EndOfFieldRequirement(ReadOnlySpan<char> text, int start)
    {
        for (var position = start; position + 2 < text.Length && position <= start + LongestField; position++)
        {
            if (text[position] is not ((>= '\u4E00' and <= '\u9FFF') or '、'))
                return 0;
            if (text[position] != '的' || text[position + 1] is not ('相' or '有') || text[position + 2] != '关' || Vocabulary.UnnamedDocumentFields.LengthEndingAt(text, position) == 0)
                continue;
            var end = position + 1;
            while (Vocabulary.UnnamedDocumentKinds.LengthAt(text, end) is var kind and > 0 && Vocabulary.UnnamedDocumentDemands.LengthAt(text, end) == 0)
                end += kind;
            return Vocabulary.UnnamedDocumentDemands.LengthAt(text, end) is var noun and > 0 ? end + noun : 0;
        }

        return 0;
    }
}
