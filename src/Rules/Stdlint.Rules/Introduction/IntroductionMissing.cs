using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Rules.Elements;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：分为部分的文件的每个部分，以及涉及已识别专利的文件，均应设置引言。
public sealed class IntroductionMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Introduction is not null || context.Tree.Root.Foreword is not { } foreword || HasNumberedIntroduction(context.Model))
            return;
        if (context.Model.IsPart)
            context.Report(Descriptors.IntroductionMissing, context.Model.HeadingOf(foreword)).Assuming(foreword).WithFix(() => Insert(context.Model, foreword));
        else if (context.Model.FixedPhraseMatch(FixedPhraseKind.PatentStatement) is not null)
            context.Report(Descriptors.IntroductionMissingPatent, context.Model.HeadingOf(foreword)).Assuming(foreword);
    }

    // 标题照前言的样子。
    private static IEnumerable<DraftEdit> Insert(DraftModel model, ForewordSyntax foreword)
    {
        if (foreword is not { Title: "前言", Confidence: > RecognitionConfidence.Low } || model.Tree.Root.MainBody is not { } body || foreword.EndBlock != body.FirstBlock
            || InsertedDivision.OrdinaryParagraph(model) is not { } ordinary)
            return [];
        var like = model.Text.BlockAt(foreword.TitleSpan.Start);
        if (like is not { Cell: null, Story: BlockStory.Body, Label: null or { Text.Length: 0 } })
            return [];
        var title = model.Text.StringOf(foreword.TitleSpan).Replace('前', '引');
        return title.AsSpan().ContainsAny("\n\v\uFFFC") ? [] : InsertedElement.Before(model, body.FirstBlock, isInFront: true, new NewParagraph(title, like.Index),
            [new NewParagraph(InsertedElement.ToBeFilledIn(FixedPhrases.Of(DraftEdition.Edition2020).PartPlan), ordinary)]);
    }

    // An introduction with a clause number is another fault (STD3102).
    private static bool HasNumberedIntroduction(DraftModel model)
    {
        foreach (var clause in model.Clauses)
        {
            if (clause.Title == "引言")
                return true;
        }

        return false;
    }
}
