using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Scope;

namespace Stdlint.Rules.Lists;

// GB/T 20001.6—2017，6.3：程序的各个阶段都有相应的内容。其余各阶段都是标题，只有一个在别处全无踪影，才知道正文没有它。
public sealed class NamedStageAbsent : DraftAnalyzer
{
    private const int FewestStages = 4;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Text.Content;
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone is not { IsQuoted: false, Region: DraftRegion.Body, Role: TextRole.Paragraph } || !content.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('、'))
                continue;
            for (var position = sentence.Span.Start + 1; position < sentence.Span.End; position++)
            {
                if (AnnouncedCount.Read(content, position, sentence.Span.End, out var numberEnd) < FewestStages || AnnouncedCount.EndOfGroup(content, numberEnd, sentence.Span.End) < 0)
                    continue;
                CheckStages(context, sentence.Span, AnnouncedItems.Before(content.AsSpan(0, position), sentence.Span.Start));
                break;
            }
        }
    }

    private static void CheckStages(DraftContext context, TextSpan sentence, AnnouncedItems stages)
    {
        var (model, content) = (context.Model, context.Text.Content);
        if (stages.Spans.Length < FewestStages)
            return;
        var without = stages.Spans.RemoveAll(stage => model.Divisions.Any(division => division.Title.Contains(context.Text.StringOf(stage).Trim(), StringComparison.Ordinal)));
        if (without is not [var stage] || SubjectWords.Of(context.Text.StringOf(stage)) is not { Count: > 0 } pairs || model.Clause(ElementKind.Scope) is not { } scope || scope.Span.End > sentence.Start)
            return;
        if (!SubjectWords.AreIn(content.AsSpan(scope.Span.End, sentence.Start - scope.Span.End), pairs) && !SubjectWords.AreIn(content.AsSpan(sentence.End), pairs))
            context.Report(Descriptors.NamedStageAbsent, stage, context.Text.StringOf(stage));
    }
}
