using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.3：目次、前言、引言用从Ⅰ开始的罗马数字，正文另从1开始。没有页码域的不报。
public sealed class PageNumberFormat : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var root = context.Tree.Root;
        if (root.MainBody is not { } body || context.Model.PageSectionAt(body.FirstBlock) is not { } bodySection || !HasPageNumber(context.Text, bodySection))
            return;
        ElementSyntax? front = root.Contents is { } contents ? contents : root.Foreword is { } foreword ? foreword : root.Introduction;
        var frontSection = front is null ? null : context.Model.PageSectionAt(front.FirstBlock);
        if (front is not null && frontSection is not null && frontSection != bodySection && HasPageNumber(context.Text, frontSection) && frontSection.PageNumberFormat != "upperRoman")
            context.Report(Descriptors.PageNumberFormat, context.Model.HeadingOf(front), front.Title).Assuming(front).WithFix(() => FrontNumbers(context.Text, front, frontSection, bodySection));

        var continues = frontSection is not null && (frontSection == bodySection || bodySection.PageNumberStart != 1);
        if (continues || bodySection.PageNumberFormat is not (null or "decimal"))
        {
            context.Report(Descriptors.PageNumberFormatBody, context.Model.FirstClauseHeading)
                .WithFix(() => frontSection != bodySection && Begins(context.Text, bodySection, body.FirstBlock) ? Numbered(bodySection, "decimal", isFirst: true) : null);
        }
    }

    /// <summary>Roman numerals in all page sections from the first element before the body on; none where the cover shares its page section.</summary>
    private static IEnumerable<DraftEdit> FrontNumbers(DraftText text, ElementSyntax front, PageSection first, PageSection body)
    {
        if (!Begins(text, first, front.FirstBlock))
            return [];
        return text.PageSections.Where(section => section.FirstBlock >= first.FirstBlock && section.FirstBlock < body.FirstBlock).Select(section => Numbered(section, "upperRoman", section == first));
    }

    private static FormatBlock Numbered(PageSection section, string format, bool isFirst) => isFirst
        ? new FormatBlock(section.FirstBlock, FormatTarget.PageSection, new FormatChange(FormatProperty.PageNumberFormat, format), FormatChange.Of(FormatProperty.PageNumberStart, 1))
        : new FormatBlock(section.FirstBlock, FormatTarget.PageSection, new FormatChange(FormatProperty.PageNumberFormat, format));

    /// <summary>Nothing stands before the block in its page section.</summary>
    private static bool Begins(DraftText text, PageSection section, int block)
    {
        for (var i = section.FirstBlock; i < block; i++)
        {
            if (text.Blocks[i].Story == BlockStory.Body && !text.TextOf(text.Blocks[i]).IsWhiteSpace())
                return false;
        }

        return true;
    }

    private static bool HasPageNumber(DraftText text, PageSection section)
    {
        foreach (var field in text.Fields)
        {
            if (field.Name == "PAGE" && text.BlockAt(field.Result.Start) is { Story: BlockStory.Footer } block
                && (block.StoryOrdinal == section.Footers.Odd || block.StoryOrdinal == section.Footers.Even))
            {
                return true;
            }
        }

        return false;
    }
}
