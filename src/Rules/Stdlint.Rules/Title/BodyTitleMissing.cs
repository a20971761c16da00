using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Title;

// GB/T 1.1—2020，6.1.1、10.1.4。名称可能被认作前一要素的末段，所以再看第1章前的几行。
public sealed class BodyTitleMissing : DraftAnalyzer
{
    // 表F.1：三号黑体。
    private static readonly ImmutableArray<FormatChange> Large = [new(FormatProperty.EastAsiaFont, "黑体"), FormatChange.Of(FormatProperty.FontSize, 32)];

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title)
            return;
        if (title.Place != DraftTitlePlace.Cover || context.Tree.Root.MainBody is not { BodyTitle: null, Clauses: [var first, ..] } || IsRightAbove(context, title, first))
            return;
        context.Report(Descriptors.BodyTitleMissing, first.HeadingSpan).Assuming(first)
            .WithFix(() => Insert(context.Model, title, first));
    }

    // 封面分行的，正文首页也分行。名称后带括号的，可能是“（征求意见稿）”。
    private static IEnumerable<DraftEdit> Insert(DraftModel model, DraftTitle title, ClauseSyntax clause)
    {
        if (title.Bare != title.Normalized || clause.Number is not { Letter: '\0', Components: [1] } || clause.Confidence <= RecognitionConfidence.Low || Place(model, clause) is not { } place)
            return [];
        var style = HeadingStyles.OfBodyTitle(model);
        if (InsertedDivision.OrdinaryParagraph(model) is not { } ordinary)
            return [];
        var lines = ImmutableArray.CreateBuilder<NewParagraph>();
        for (var block = model.Text.BlockAt(title.Span.Start); block.Span.Start < title.Span.End; block = model.Text.Blocks[block.Index + 1])
        {
            var line = model.Text.StringOf(TextSpan.FromBounds(Math.Max(block.Span.Start, title.Span.Start), Math.Min(block.Span.End, title.Span.End))).Trim();
            if (line.Contains('\uFFFC'))
                return [];
            if (line.Length > 0)
                lines.Add(style is not null ? new NewParagraph(line, ordinary, style) : new NewParagraph(line, ordinary) { Format = InsertedDivision.Centred, CharacterFormat = Large });
        }

        var startsPage = place.Format.PageBreakBefore;
        if (startsPage)
            lines[0] = lines[0] with { Format = lines[0].Format.Add(FormatChange.On(FormatProperty.PageBreakBefore)) };
        var insertion = new InsertParagraphs(place.Index, InsertionSide.Before, lines.DrainToImmutable());
        return startsPage ? [insertion, new FormatBlock(place.Index, FormatTarget.Paragraph, new FormatChange(FormatProperty.PageBreakBefore))] : [insertion];
    }

    /// <summary>The block that the title goes before: clause 1, or the notices (重要提示) above it. Null where a page begins in its text.</summary>
    private static Block? Place(DraftModel model, ClauseSyntax clause)
    {
        var text = model.Text;
        var place = clause.HeadingBlock;
        for (var i = place - 1; i >= 0 && text.Blocks[i].Story == BlockStory.Body; i--)
        {
            var isNotice = model.Tree.NodeAt(text.Blocks[i].Span.Start).Kind == SyntaxKind.Notice;
            if (!isNotice && !text.TextOf(text.Blocks[i]).IsWhiteSpace())
                break;
            if (isNotice)
                place = i;
        }

        return place >= 0 && text.Blocks[place] is { Story: BlockStory.Body, Cell: null } block && !text.TextOf(block).Contains('\v') ? block : null;
    }

    private static bool IsRightAbove(DraftContext context, DraftTitle title, ClauseSyntax clause)
    {
        const int lines = 6;
        for (var i = clause.FirstBlock - 1; i >= Math.Max(context.Tree.Root.Cover?.EndBlock ?? 0, clause.FirstBlock - lines); i--)
        {
            var text = NormalizedText.Of(context.Text.TextOf(context.Text.Blocks[i]));
            // 名称分行时每行是名称的一段；图片可能就是名称。
            if (text.Contains('\uFFFC') || (text.Length > 1 && (title.Normalized.Contains(text, StringComparison.Ordinal) || (text.Length < title.Normalized.Length + lines && text.Contains(title.Normalized, StringComparison.Ordinal)))))
                return true;
        }

        return false;
    }
}
