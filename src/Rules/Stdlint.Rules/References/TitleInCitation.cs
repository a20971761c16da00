using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.1：文中引用只提及编号，名称在第2章。前言、引言里说明文件时可以写名称；法规必须用书名号。
public sealed class TitleInCitation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var quotation in context.Model.Quotations)
        {
            if (context.Text.Content[quotation.Start] != '《')
                continue;
            if (NumberWithin(context, quotation) is { } within)
            {
                context.Report(Descriptors.TitleInCitation, quotation, context.Text.StringOf(within.Span))
                    .WithFix(() => context.Model.NormativeReferences.Find(within) is null ? null : DraftEdit.Replace(quotation, context.Text.StringOf(TextSpan.FromBounds(within.Span.Start, within.End))));
                continue;
            }

            var before = quotation.Start;
            while (before > 0 && context.Text.Content[before - 1] is ' ' or '\u3000' or '\u00A0')
                before--;
            foreach (var citation in context.Model.CitationsIn(TextSpan.FromBounds(Math.Max(0, before - 40), before)))
            {
                if (citation is { Role: CitationRole.Normative, Document: { } document } && document.End == before && citation.Zone.Region is DraftRegion.Body or DraftRegion.NormativeAnnex)
                {
                    // 清单里没有的，名称由人带到清单里去。
                    context.Report(Descriptors.TitleInCitation, quotation, context.Text.StringOf(document.Span))
                        .WithFix(() => context.Model.NormativeReferences.Find(document) is null ? null : DraftEdit.Delete(TextSpan.FromBounds(before, quotation.End)));
                }
            }
        }
    }

    /// <summary>符合《GB 5749　生活饮用水卫生标准》: the number that the title marks take in with the title.</summary>
    private static StandardNumber? NumberWithin(DraftContext context, TextSpan quotation) =>
        context.Model.CitationsIn(quotation) is [{ Role: CitationRole.Normative or CitationRole.Unclear, TriggerSpan.IsEmpty: false, Document: { } document, Zone.Region: DraftRegion.Body or DraftRegion.NormativeAnnex }, ..]
            && document.Span.Start == quotation.Start + 1 && !context.Text.TextOf(TextSpan.FromBounds(document.End, quotation.End - 1)).Trim().IsEmpty
            ? document
            : null;
}
