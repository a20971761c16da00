using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Figures;

// GB/T 1.1—2020，9.7.2.1：每幅图均应有编号，只有一幅也编为“图1”。小的是图标，术语条目、符号、示例里的不是图。
public sealed class FigureUnnumbered : DraftAnalyzer
{
    // 1 mm 为 56.7 个二十分之一磅。
    private const double TwentiethsPerMillimetre = 1440 / 25.4;

    // 图与图题之间至多隔这么多段。
    private const int FarthestCaption = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 图形符号标准里，图就是内容。
        if (context.Model.DocumentType.Value == DocumentType.Symbols)
            return;
        var unnumbered = new HashSet<AnnexSyntax?>();
        foreach (var figure in context.Model.Figures)
        {
            if (figure.Number is not null || figure.IsContinuation || !IsFigureOfText(context, figure))
                continue;
            ReportedDiagnostic report;
            if (figure.HasCaption)
                report = Report(context, figure, figure.CaptionSpan);
            else if (IsLarge(context, figure) && !HasCaptionNearby(context, figure))
                report = Report(context, figure, context.Text.Blocks[figure.PictureBlocks[0]].Span);
            else
                continue;
            if (unnumbered.Add(figure.FirstAncestor<AnnexSyntax>()))
                report.WithFix(() => MissingCaptionNumber.Edits(context.Model, figure, TitleOf(context.Model, figure)));
        }
    }

    // 条文提及的图1正是没有编号的这一幅时，提及不再另报。
    private static ReportedDiagnostic Report(DraftContext context, FigureSyntax figure, TextSpan place)
    {
        var report = context.Report(Descriptors.FigureUnnumbered, place).Assuming(figure);
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is { Kind: CrossReferenceKind.Figure, IsResolved: false, IsExternal: false } && pointer.Number.Last == 1)
                report.WithRelated(RelatedKind.Derived, pointer.Span, "related.mention");
        }

        return report;
    }

    // 没有编号的图题是图下方居中的一行；下面紧接着表或另一幅图的，不知是谁的。
    private static int TitleOf(DraftModel model, FigureSyntax figure)
    {
        if (figure.HasCaption)
            return figure.CaptionBlock;
        var below = figure.PictureBlocks[^1] + 1;
        return MissingCaptionNumber.IsTitle(model, below) && !IsTableOrPicture(model.Text, below + 1) ? below : -1;
    }

    private static bool IsTableOrPicture(DraftText text, int block) => block < text.Blocks.Length && (text.Blocks[block].Cell is not null || text.TextOf(text.Blocks[block]).Contains('\uFFFC'));

    private static bool IsFigureOfText(DraftContext context, FigureSyntax figure) =>
        context.Text.Blocks[figure.FirstBlock].Cell is null
        && context.Model.ZoneAt(figure.Span.Start).Region is DraftRegion.Introduction or DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex
        && figure.FirstAncestor<NoteSyntax>() is null && figure.FirstAncestor<TermEntrySyntax>() is null;

    /// <summary>Of a picture whose size the file does not state nothing is said.</summary>
    private static bool IsLarge(DraftContext context, FigureSyntax figure)
    {
        var options = context.Options<FigureUnnumberedOptions>();
        foreach (var block in figure.PictureBlocks)
        {
            var span = context.Text.Blocks[block].Span;
            for (var i = span.Start; i < span.End; i++)
            {
                if (context.Text.ObjectAt(i) is { } item && item.Width > options.MinWidth * TwentiethsPerMillimetre && item.Height > options.MinHeight * TwentiethsPerMillimetre)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A caption without picture close by is that of this one, with something between them.</summary>
    private static bool HasCaptionNearby(DraftContext context, FigureSyntax figure)
    {
        foreach (var other in context.Model.Figures)
        {
            if (other is { HasCaption: true, PictureBlocks: [] } && other.CaptionBlock >= figure.FirstBlock - FarthestCaption && other.CaptionBlock <= figure.EndBlock + FarthestCaption)
                return true;
        }

        return false;
    }
}
