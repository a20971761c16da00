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
            context.Report(Descriptors.IntroductionNumbered, clause.HeadingSpan).Assuming(clause).WithFix(() => WithoutNumber(context.Model, clause.HeadingBlock, clause.TitleSpan, clause));
        else if (context.Node is IntroductionSyntax { TitleSpan.Length: > 0 } introduction && NumberedHeading(context, introduction) is { } heading)
            context.Report(Descriptors.IntroductionNumbered, heading).Assuming(introduction).WithFix(() => WithoutNumber(context.Model, context.Text.BlockAt(introduction.TitleSpan.Start).Index, introduction.TitleSpan, null));
    }

    // 标题用前言标题的样式，其后各章及对它们的提及顺延。
    private static List<DraftEdit> WithoutNumber(DraftModel model, int heading, TextSpan title, ClauseSyntax? clause)
    {
        if (model.Tree.Root.Foreword is not { TitleSpan.Length: > 0 } foreword || model.Text.BlockAt(foreword.TitleSpan.Start).Style is not { } style || heading < 0 || clause is { Subclauses.IsEmpty: false }
            || model.CrossReferences.Any(pointer => pointer.Target is not null && pointer.Target == clause))
            return [];
        var following = model.Clauses.SkipWhile(other => clause is not null && other != clause).Skip(clause is null ? 0 : 1).ToList();
        if ((following is [] or [{ Number.Last: 1 }, ..] ? [] : Renumbering.AfterRemoval(model, 1, following)) is not { } renumbered)
            return [];
        var edits = new List<DraftEdit>(renumbered) { new SetStyle(heading, style.Name, NumberingChange.None) };
        var number = TextSpan.FromBounds(model.Text.Blocks[heading].Span.Start, title.Start);
        if (number.Length > 0)
            edits.Add(DraftEdit.Delete(number));
        edits.AddRange(ContentsLines.WithoutNumber(model, model.Text.StringOf(title)));
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
