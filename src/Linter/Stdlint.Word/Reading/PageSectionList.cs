using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>The page sections of the body (ECMA-376 Part 1, 17.6); a section's properties stand at its end.</summary>
internal sealed class PageSectionList
{
    private readonly List<(XmlNode Properties, int LastBlock)> _all = [];

    internal IReadOnlyList<(XmlNode Properties, int LastBlock)> All => _all;

    internal void End(XmlNode sectPr, int lastBlock) => _all.Add((sectPr, lastBlock));

    /// <summary>Makes the sections once all blocks of the body are known; text boxes belong to the section of their anchor.</summary>
    /// <param name="blocks">All blocks of the draft.</param>
    /// <param name="bodyEnd">Index of the first block after the body.</param>
    /// <param name="edges">Headers and footers of each section.</param>
    internal ImmutableArray<PageSection> ToSections(ImmutableArray<Block> blocks, int bodyEnd, ReadOnlySpan<(PageEdgeStories Headers, PageEdgeStories Footers)> edges)
    {
        var sections = ImmutableArray.CreateBuilder<PageSection>();
        var first = 0;
        for (var i = 0; i < _all.Count; i++)
        {
            var end = _all[i].LastBlock + 1;
            while (end < bodyEnd && (i == _all.Count - 1 || blocks[end].Story == BlockStory.TextBox))
                end++;
            sections.Add(ToSection(_all[i].Properties, first, end, edges[i].Headers, edges[i].Footers));
            first = end;
        }

        return sections.DrainToImmutable();
    }

    private static PageSection ToSection(XmlNode sectPr, int firstBlock, int endBlock, PageEdgeStories headers, PageEdgeStories footers)
    {
        var size = sectPr.Child(XmlName.W_pgSz);
        var margins = sectPr.Child(XmlName.W_pgMar);
        var columns = sectPr.Child(XmlName.W_cols);
        var numbers = sectPr.Child(XmlName.W_pgNumType);
        var titlePage = sectPr.Child(XmlName.W_titlePg);
        return new PageSection
        {
            FirstBlock = firstBlock,
            EndBlock = endBlock,
            PageWidth = Value(size, XmlName.W_w),
            PageHeight = Value(size, XmlName.W_h),
            IsLandscape = size.Exists && size.Attribute(XmlName.W_orient) == "landscape",
            MarginTop = Value(margins, XmlName.W_top),
            MarginBottom = Value(margins, XmlName.W_bottom),
            MarginLeft = Value(margins, XmlName.W_left),
            MarginRight = Value(margins, XmlName.W_right),
            Gutter = Value(margins, XmlName.W_gutter),
            Columns = ColumnsOf(columns),
            PageNumberStart = numbers.Exists ? numbers.IntAttribute(XmlName.W_start) : null,
            PageNumberFormat = numbers.Exists ? numbers.Attribute(XmlName.W_fmt) : null,
            HasTitlePage = titlePage.Exists && titlePage.OnOff(XmlName.W_val),
            Footnotes = FootnoteNumberingReader.Read(sectPr),
            HasLineNumbers = sectPr.Child(XmlName.W_lnNumType).Exists,
            Break = BreakOf(sectPr.Child(XmlName.W_type)),
            Headers = headers,
            Footers = footers,
        };
    }

    private static int ColumnsOf(XmlNode cols)
    {
        if (!cols.Exists)
            return 1;
        var stated = 0;
        for (var child = cols.FirstChild; child.Exists; child = child.NextSibling)
            stated += child.Name == XmlName.W_col ? 1 : 0;
        return Math.Max(1, cols.IntAttribute(XmlName.W_num) ?? stated);
    }

    private static SectionBreak BreakOf(XmlNode type) => (type.Exists ? type.Attribute(XmlName.W_val) : null) switch
    {
        "continuous" => SectionBreak.Continuous,
        "evenPage" => SectionBreak.EvenPage,
        "oddPage" => SectionBreak.OddPage,
        "nextColumn" => SectionBreak.NextColumn,
        _ => SectionBreak.NextPage,
    };

    private static int Value(XmlNode node, XmlName name) => node.Exists ? XmlMeasure.Twentieths(node, name) ?? 0 : 0;
}
