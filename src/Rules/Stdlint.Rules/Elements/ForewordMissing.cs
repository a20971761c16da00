using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，6.2.2.3、8.3。前言是必备要素。
public sealed class ForewordMissing : DraftAnalyzer
{
    // 两个字的标题，字间空两个汉字。
    private const string Title = "前　　言";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Foreword is null)
            context.Report(Descriptors.ForewordMissing, context.Model.FirstClauseHeading).WithFix(() => Insert(context.Model));
    }

    // 只有2020版的几句话都是知道的。
    private static IEnumerable<DraftEdit> Insert(DraftModel model)
    {
        var root = model.Tree.Root;
        var following = (DraftSyntaxNode?)root.Introduction ?? root.MainBody;
        if (model.Edition.Value != DraftEdition.Edition2020 || following is null || HoldsProse(model, following) || InsertedDivision.OrdinaryParagraph(model) is not { } ordinary)
            return [];
        var phrases = FixedPhrases.Of(DraftEdition.Edition2020);
        FixedPhrase[] sentences = [phrases.DraftingBasis, phrases.PatentNotice, phrases.ResponsibleBody, phrases.DraftingOrganizations, phrases.DraftingPersons];
        return InsertedElement.Before(model, following.FirstBlock, isInFront: root.Contents is not null, Heading(model, ordinary),
            sentences.Select(sentence => new NewParagraph(InsertedElement.ToBeFilledIn(sentence), ordinary)));
    }

    /// <summary>In the style of the template, else like the title of the introduction, else centred.</summary>
    private static NewParagraph Heading(DraftModel model, int ordinary)
    {
        if (HeadingStyles.OfForeword(model) is { } style)
            return new NewParagraph(Title, ordinary, style);
        if (model.Tree.Root.Introduction is { TitleSpan.IsEmpty: false } introduction
            && model.Text.BlockAt(introduction.TitleSpan.Start) is { Cell: null, Story: BlockStory.Body, Label: null or { Text.Length: 0 } } like)
            return new NewParagraph(Title, like.Index);
        return new NewParagraph(Title, ordinary) { Format = InsertedDivision.Centred };
    }

    // 封面、目次之后若有成句的话，可能就是没有认出来的前言。
    private static bool HoldsProse(DraftModel model, DraftSyntaxNode following)
    {
        var call = model.Tree.Root.Cover?.Field(CoverFieldKind.PatentCall)?.Span ?? default;
        for (var i = 0; i < following.FirstBlock; i++)
        {
            var block = model.Text.Blocks[i];
            if (block.Span.Length > 0 && (call.IsEmpty || !block.Span.IntersectsWith(call)) && model.Text.TextOf(block).TrimEnd().EndsWith('。'))
                return true;
        }

        return false;
    }
}
