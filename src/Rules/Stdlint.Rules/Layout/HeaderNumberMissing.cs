using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.3：从目次页起书眉编排文件编号。编号与封面不一致的由 STD1302 说；书眉里的图、域可能就是编号，不报。
public sealed class HeaderNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.CoverNumber is not { } number || context.Tree.Root.MainBody is not { } body || context.Model.PageSectionAt(body.FirstBlock) is not { } section)
            return;
        // 双面印刷的书眉，单双页各有一份。
        var isShown = ShowsNumber(context, section.Headers.Odd)
            && (!context.Text.Package.HasEvenAndOddHeaders || ShowsNumber(context, section.Headers.Even));
        if (!isShown)
            context.Report(Descriptors.HeaderNumberMissing, context.Model.FirstClauseHeading, context.Text.StringOf(number.Span)).WithFix(() => Filled(context.Model, section, context.Text.StringOf(number.Span)));
    }

    /// <summary>
    /// The number in the empty headers of the section, at the outer edge: right on odd pages, left on even ones. None where a header holds something else, or is also that
    /// of the cover, which has no header.
    /// </summary>
    private static List<DraftEdit> Filled(DraftModel model, PageSection section, string number)
    {
        var edits = new List<DraftEdit>();
        var (text, hasEven) = (model.Text, model.Text.Package.HasEvenAndOddHeaders);
        if (number.AsSpan().ContainsAny('\v', '\t', '\uFFFC'))
            return edits;
        foreach (var (story, alignment) in hasEven ? [(section.Headers.Odd, "right"), (section.Headers.Even, "left")] : new[] { (section.Headers.Odd, "right") })
        {
            var blocks = text.Blocks.Where(block => block.Story == BlockStory.Header && block.StoryOrdinal == story).ToList();
            if (story < 0 || blocks is not [var block] || !block.Span.IsEmpty || IsPrintedOnCover(model, story))
                return [];
            edits.Add(DraftEdit.Insert(block.Span.Start, number));
            if (block.Format.Alignment != (alignment == "right" ? ParagraphAlignment.End : ParagraphAlignment.Start))
                edits.Add(new FormatBlock(block.Index, FormatTarget.Paragraph, new FormatChange(FormatProperty.Alignment, alignment)));
        }

        return edits;
    }

    private static bool IsPrintedOnCover(DraftModel model, int story) =>
        model.Tree.Root.Cover is { } cover && model.PageSectionAt(cover.FirstBlock) is { HasTitlePage: false } section && (section.Headers.Odd == story || section.Headers.Even == story);

    private static bool ShowsNumber(DraftContext context, int story)
    {
        if (story < 0)
            return false;
        foreach (var block in context.Text.Blocks)
        {
            if (block.Story == BlockStory.Header && block.StoryOrdinal == story
                && (context.Model.StandardNumbersIn(block.Span).Length > 0 || context.Text.TextOf(block).Contains('\uFFFC')
                    || context.Text.Fields.Any(field => field.Result.Start >= block.Span.Start && field.Result.End <= block.Span.End)))
            {
                return true;
            }
        }

        return false;
    }
}
