using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.1：从前言开始全文连续编号。只有一个脚注、或脚注都在一节里的，看不出差别。
public sealed class FootnoteRestart : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        InlineObject? first = null;
        foreach (var reference in context.Text.Objects)
        {
            if (reference.Kind != InlineObjectKind.FootnoteReference)
                continue;
            if (first is null)
            {
                first = reference;
                continue;
            }

            var restart = context.Text.FootnotesAt(reference.Position).Restart;
            if (restart == FootnoteNumberRestart.EachPage)
            {
                context.Report(Descriptors.FootnoteRestart, new TextSpan(reference.Position, 1)).WithFix(() => Continuous(context.Text));
                return;
            }

            if (restart == FootnoteNumberRestart.EachSection && context.Text.PageSectionAt(first.Position) != context.Text.PageSectionAt(reference.Position))
            {
                context.Report(Descriptors.FootnoteRestartSection, new TextSpan(reference.Position, 1)).WithFix(() => Continuous(context.Text));
                return;
            }
        }
    }

    /// <summary>In each page section, since one that says nothing does as the document.</summary>
    private static IEnumerable<DraftEdit> Continuous(DraftText text) =>
        from section in text.PageSections
        where section.Footnotes.Over(text.Package.Footnotes).Restart != FootnoteNumberRestart.Continuous
        select new FormatBlock(section.FirstBlock, FormatTarget.PageSection, new FormatChange(FormatProperty.FootnoteRestart, "continuous"));
}
