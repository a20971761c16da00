using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.1：编号形如1)、2)。自己打的标记是正文里的字，读不出是不是编号；星号在易误认为指数处准许。
public sealed class FootnoteMarkForm : DraftAnalyzer
{
    private const string Decimal = "decimal";

    // Word 的格式里这些印出星号一类的符号。
    private const string Symbols = "chicago";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var reference in context.Text.Objects)
        {
            if (reference.Kind != InlineObjectKind.FootnoteReference || IsRight(context.Text.FootnotesAt(reference.Position)))
                continue;
            context.Report(Descriptors.FootnoteMarkForm, new TextSpan(reference.Position, 1), context.Text.FootnotesAt(reference.Position).Format).WithFix(() => Numbered(context.Text));
            return;
        }
    }

    private static bool IsRight(FootnoteNumbering numbering) => numbering.Format is Decimal or Symbols;

    private static IEnumerable<DraftEdit> Numbered(DraftText text) =>
        from section in text.PageSections
        where !IsRight(section.Footnotes.Over(text.Package.Footnotes))
        select new FormatBlock(section.FirstBlock, FormatTarget.PageSection, new FormatChange(FormatProperty.FootnoteFormat, Decimal));
}
