using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：引言不应给出章编号。编了号的引言在树中可能成了章。
public sealed class IntroductionNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax { Title: "引言", Number: not null } clause)
            context.Report(Descriptors.IntroductionNumbered, clause.HeadingSpan).Assuming(clause);
        else if (context.Node is IntroductionSyntax { TitleSpan.Length: > 0 } introduction && NumberedHeading(context, introduction) is { } heading)
            context.Report(Descriptors.IntroductionNumbered, heading).Assuming(introduction);
    }

    private static TextSpan? NumberedHeading(NodeContext context, IntroductionSyntax introduction)
    {
        var block = context.Text.BlockAt(introduction.TitleSpan.Start);
        if (block.Label is { } label && label.Text.AsSpan().Trim() is [>= '0' and <= '9', ..])
            return introduction.TitleSpan;
        return context.Text.TextOf(block.Span) is [>= '0' and <= '9', ..] ? TextSpan.FromBounds(block.Span.Start, introduction.TitleSpan.End) : null;
    }
}
