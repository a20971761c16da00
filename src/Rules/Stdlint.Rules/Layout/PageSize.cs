using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.1：A4（210 mm×297 mm）。个别宽表、大图的页面可以更大。
public sealed class PageSize : DraftAnalyzer
{
    private const int Narrow = 11906;

    private const int Wide = 16838;

    /// <summary>Width of a letter-size page, the widest that still holds no more than A4.</summary>
    private const int Letter = 12240;

    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var tolerance = context.Options<PageSizeOptions>().Tolerance;
        ReportedDiagnostic? report = null;
        foreach (var section in context.Text.PageSections)
        {
            if (section.PageWidth == 0 || section.PageHeight == 0 || IsA4(section, tolerance))
                continue;
            if (Math.Min(section.PageWidth, section.PageHeight) >= Narrow && section.EndBlock - section.FirstBlock < context.Text.Blocks.Length / 2)
                continue;
            var place = PlaceOf(context.Text, section);
            if (report is null)
            {
                report = context.Report(Descriptors.PageSize, place, string.Create(CultureInfo.InvariantCulture, $"{Millimetres(section.PageWidth)} mm×{Millimetres(section.PageHeight)} mm"))
                    .WithFixEverywhere(found => ToA4(context.Text, found));
            }
            else
            {
                report.AlsoAt(place);
            }

            // What fills a larger page may have no room on the smaller one.
            if (Math.Min(section.PageWidth, section.PageHeight) > Letter)
                report.TrustedAs(FixSafety.Unsafe);
        }
    }

    private static FormatBlock? ToA4(DraftText text, TextSpan place)
    {
        var block = text.BlockAt(place.Start).Index;
        var isWide = text.PageSectionAt(place.Start) is { } section && section.PageWidth > section.PageHeight;
        return new FormatBlock(
            block,
            FormatTarget.PageSection,
            FormatChange.Of(FormatProperty.PageWidth, isWide ? Wide : Narrow),
            FormatChange.Of(FormatProperty.PageHeight, isWide ? Narrow : Wide));
    }

    private static bool IsA4(PageSection section, int tolerance) =>
        Math.Abs(Math.Min(section.PageWidth, section.PageHeight) - Narrow) <= tolerance && Math.Abs(Math.Max(section.PageWidth, section.PageHeight) - Wide) <= tolerance;

    private static decimal Millimetres(int twips) => Math.Round(twips / TwipsPerMillimetre);

    private static TextSpan PlaceOf(DraftText text, PageSection section)
    {
        for (var i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (!text.TextOf(text.Blocks[i]).IsWhiteSpace())
                return text.Blocks[i].Span;
        }

        return text.Blocks[section.FirstBlock].Span;
    }
}
