using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 h）：本文件及其所代替文件的历次版本。只说“所代替文件的”是2009年版的句式，漏了文件自身的发布。
public sealed class PublicationHistoryWording : DraftAnalyzer
{
    private const string Replaced = "所代替";

    private const string AndThose = "及其";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Edition.Value != DraftEdition.Edition2020 || context.Model.Foreword(ForewordTopic.History) is not { } history)
            return;
        var sentence = context.Text.BlockAt(history.Span.Start).Span.Intersection(history.Span) ?? history.Span;
        var text = context.Text.TextOf(sentence);
        var at = text.IndexOf(Replaced);
        if (at < 0 || !Vocabulary.ForewordHistoryWords.IsFoundIn(text[at..]) || text[..at].EndsWith(AndThose) || text[..at].IndexOfAny("和与及") >= 0)
            return;
        var place = new TextSpan(sentence.Start, text.TrimEnd().Length);
        context.Report(Descriptors.PublicationHistoryWording, place, FixedPhrases.Of(DraftEdition.Edition2020).History.Text).Assuming(context.Tree.Root.Foreword!)
            .WithFix(() => DraftEdit.Insert(sentence.Start + at, AndThose));
    }
}
