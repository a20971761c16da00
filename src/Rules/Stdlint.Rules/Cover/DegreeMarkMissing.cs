using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1、10.3.1.3。前言只说“参考了ISO……”的不是采用。
public sealed class DegreeMarkMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        var model = context.Model;
        if (context.Tree.Root.Foreword is not { } foreword)
            return;

        var stated = StatedIn(context, foreword);
        var mark = cover.Field(CoverFieldKind.DegreeOfCorrespondence);
        if (mark is null)
        {
            // 没有括号的标识不被认作标识。
            foreach (var number in model.StandardNumbersIn(cover.Span))
            {
                if (number.IsForeign && Vocabulary.DegreeMarks.IsFoundIn(context.Text.TextOf(context.Text.BlockAt(number.Span.Start))))
                {
                    context.Report(Descriptors.DegreeMarkMissingBrackets, context.Text.BlockAt(number.Span.Start).Span);
                    return;
                }
            }

            if (stated is { } sentence)
                context.Report(Descriptors.DegreeMarkMissing, cover.Field(CoverFieldKind.EnglishTitle)?.Span ?? model.CoverPlace).WithRelated(RelatedKind.Conflict, sentence.Span, "related.foreword");
        }
        else if (stated is null && Vocabulary.DegreeMarks.IsFoundIn(mark.Text) && !Vocabulary.AdoptionWords.IsFoundIn(foreword.Text))
        {
            context.Report(Descriptors.DegreeMarkMissingForeword, mark.Span).WithRelated(RelatedKind.Conflict, model.HeadingOf(foreword), "related.foreword");
        }
    }

    /// <summary>本文件等同采用ISO 9001:2015. A list of other documents with their correspondence speaks of those.</summary>
    private static Sentence? StatedIn(NodeContext context, ForewordSyntax foreword)
    {
        foreach (var sentence in context.Model.SentencesIn(foreword.Span))
        {
            if (context.Model.SelfReferencesIn(sentence.Span).IsEmpty || !Vocabulary.AdoptionWords.IsFoundIn(context.Text.TextOf(sentence.Span)))
                continue;
            foreach (var number in context.Model.StandardNumbersIn(sentence.Span))
            {
                if (number.Issuer == StandardNumberIssuer.Iso)
                    return sentence;
            }
        }

        return null;
    }
}
