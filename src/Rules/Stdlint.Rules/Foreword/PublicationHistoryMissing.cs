using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 h）。
public sealed class PublicationHistoryMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Replacement is { } replacement && context.Model.Foreword(ForewordTopic.History) is null)
            context.Report(Descriptors.PublicationHistoryMissing, replacement.Span).Assuming(context.Tree.Root.Foreword!)
                .WithFix(() => Insert(context.Model, context.Tree.Root.Foreword!));
    }

    // 所代替的文件是知道的，更早的版本由人补。
    private static InsertParagraphs? Insert(DraftModel model, ForewordSyntax foreword)
    {
        var sentence = FixedPhrases.Of(model.Edition.Value).History;
        if (sentence.IsNone || model.ReplacedInForeword is not { Numbers: [_, ..] numbers } || numbers.Any(static number => number.Year == 0)
            || InsertedDivision.DashItem(model, "") is not { } like)
            return null;
        return ForewordSentence.Last(model, foreword, ordinary =>
        [
            new NewParagraph(sentence.Text, ordinary),
            .. numbers.Select(number => like with { Text = $"{like.Text}{number.Year}年发布为{model.Text.StringOf(number.Span)}；" }),
            like with { Text = like.Text + "本次为修订。" },
        ]);
    }
}
