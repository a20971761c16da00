using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.2～8.4、8.13、8.14：这些要素只有标题；引言内的条编号 0.1（STD3103）。
public sealed class UnnumberedElementNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(
        Check,
        SyntaxKind.TableOfContents,
        SyntaxKind.Foreword,
        SyntaxKind.Introduction,
        SyntaxKind.Bibliography,
        SyntaxKind.Index,
        SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax clause)
        {
            // 章的样式使它成了章。
            if (clause.Number is not null && Vocabulary.UnnumberedElementTitles.Contains(clause.Title))
                context.Report(Descriptors.UnnumberedElementNumbered, clause.HeadingSpan, clause.Title).Assuming(clause);
            return;
        }

        var element = (ElementSyntax)context.Node;
        if (element.TitleSpan.IsEmpty)
            return;
        var block = context.Text.BlockAt(element.TitleSpan.Start);
        var typed = TextSpan.FromBounds(block.Span.Start, element.TitleSpan.Start);
        var isTyped = !context.Text.TextOf(typed).IsWhiteSpace();
        if (isTyped || block.Label is { IsBullet: false, Text.Length: > 0 })
            context.Report(Descriptors.UnnumberedElementNumbered, isTyped ? TextSpan.FromBounds(typed.Start, element.TitleSpan.End) : element.TitleSpan, element.Title).Assuming(element);
    }
}
