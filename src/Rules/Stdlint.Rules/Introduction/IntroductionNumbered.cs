using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，8.4：引言不应给出章编号。编了号的引言在树中可能成了章。
public sealed class IntroductionNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        if (context.Node is ClauseSyntax { Title: "引言", Number: not null } clause)
            context.Report(Descriptors.IntroductionNumbered, clause.HeadingSpan).Assuming(clause).WithFix(() => WithoutNumber(context.Model, clause));
        else if (context.Node is IntroductionSyntax { TitleSpan.Length: > 0 } introduction && NumberedHeading(context, introduction) is { } heading)
            context.Report(Descriptors.IntroductionNumbered, heading).Assuming(introduction);
    }

    // 标题用前言标题的样式，其后各章及对它们的提及顺延。
    private static IEnumerable<DraftEdit> WithoutNumber(DraftModel model, ClauseSyntax clause)
    {
        if (model.Tree.Root.Foreword is not { TitleSpan.Length: > 0 } foreword || model.Text.BlockAt(foreword.TitleSpan.Start).Style is not { } style || clause.HeadingBlock < 0
            || !clause.Subclauses.IsEmpty || Renumbering.AfterRemoval(model, clause, model.Clauses.SkipWhile(other => other != clause).Skip(1)) is not { } renumbered)
            return [];
        var edits = new List<DraftEdit>(renumbered) { new SetStyle(clause.HeadingBlock, style.Name, NumberingChange.None) };
        if (clause.NumberOrigin == NumberOrigin.Typed)
            edits.Add(DraftEdit.Delete(TextSpan.FromBounds(clause.NumberSpan.Start, clause.TitleSpan.Start)));
        return edits;
    }

    private static TextSpan? NumberedHeading(NodeContext context, IntroductionSyntax introduction)
    {
        var block = context.Text.BlockAt(introduction.TitleSpan.Start);
        if (block.Label is { } label && label.Text.AsSpan().Trim() is [>= '0' and <= '9', ..])
            return introduction.TitleSpan;
        return context.Text.TextOf(block.Span) is [>= '0' and <= '9', ..] ? TextSpan.FromBounds(block.Span.Start, introduction.TitleSpan.End) : null;
    }
}
