using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Service;

// GB/T 24421.3，第4章。术语、符号、分类标准没有服务要素，不在此说。
public sealed class ServiceElementMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.DocumentType.Value is DocumentType.Terminology or DocumentType.Symbols or DocumentType.Classification)
            return;

        ClauseSyntax? first = null;
        foreach (var clause in context.Model.Clauses)
        {
            if (clause.Element == ElementKind.Other)
                first ??= clause;
        }

        if (first is null)
            return;
        foreach (var division in context.Model.Divisions)
        {
            if (division.Span.Start < first.Span.Start)
                continue;
            if (Vocabulary.ServiceElementWords.IsFoundIn(division.Title)
                || (context.Model.SentencesIn(division.Span) is [var sentence, ..] && Vocabulary.ServiceElementWords.IsFoundIn(context.Text.TextOf(sentence.Span))))
                return;
        }

        context.Report(Descriptors.ServiceElementMissing, first.HeadingSpan).Assuming(first);
    }
}
