using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.3.3、10.3.6、10.4.1。前面有分页符、分节符或样式里有段前分页的，都另起一面。
public sealed class ElementNotOnNewPage : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(
        Check, SyntaxKind.TableOfContents, SyntaxKind.Foreword, SyntaxKind.Introduction, SyntaxKind.Annex, SyntaxKind.Bibliography, SyntaxKind.Index);

    private static void Check(NodeContext context)
    {
        if (context.Model.MayStartPage(context.Node.FirstBlock))
            return;
        if (context.Node is AnnexSyntax annex)
            context.Report(Descriptors.ElementNotOnNewPage, annex.HeadingSpan, annex.Designation).Assuming(annex).WithFix(() => OnNewPage(annex.FirstBlock));
        else if (context.Node is ElementSyntax element)
            context.Report(Descriptors.ElementNotOnNewPage, context.Model.HeadingOf(element), element.Title).Assuming(element).WithFix(() => OnNewPage(element.FirstBlock));
    }

    private static FormatBlock OnNewPage(int block) => new(block, FormatTarget.Paragraph, FormatChange.On(FormatProperty.PageBreakBefore));
}
