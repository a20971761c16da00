using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
                context.Report(Descriptors.UnnumberedElementNumbered, clause.HeadingSpan, clause.Title).Assuming(clause).WithFix(() => WithoutNumber(context.Model, clause));
            return;
        }

        var element = (ElementSyntax)context.Node;
        if (element.TitleSpan.IsEmpty)
            return;
        var block = context.Text.BlockAt(element.TitleSpan.Start);
        var typed = TextSpan.FromBounds(block.Span.Start, element.TitleSpan.Start);
        var isTyped = !context.Text.TextOf(typed).IsWhiteSpace();
        if (isTyped || block.Label is { IsBullet: false, Text.Length: > 0 })
            context.Report(Descriptors.UnnumberedElementNumbered, isTyped ? TextSpan.FromBounds(typed.Start, element.TitleSpan.End) : element.TitleSpan, element.Title).Assuming(element)
                .WithFix(() => isTyped ? WithoutNumber(context.Model, typed, element.Title) : [new SetNumbering(block.Index, NumberingChange.None), .. ContentsLines.WithoutNumber(context.Model, element.Title)]);
    }

    // “1　前言”之后的“2　范围”成为第1章。
    private static IEnumerable<DraftEdit> WithoutNumber(DraftModel model, TextSpan typed, string title)
    {
        var isCounted = model.Clauses is [{ Number.Last: 2 } first, ..] && typed.Start < first.Span.Start;
        return [DraftEdit.Delete(typed), .. ContentsLines.WithoutNumber(model, title), .. (isCounted ? Renumbering.AfterRemoval(model, model.Clauses) : null) ?? []];
    }

    // 这一章没有了编号，其后各章顺延。
    private static IEnumerable<DraftEdit> WithoutNumber(DraftModel model, ClauseSyntax clause)
    {
        if (clause.HeadingBlock < 0 || Renumbering.AfterRemoval(model, model.Clauses.SkipWhile(other => other != clause).Skip(1)) is not { } renumbered)
            return [];
        if (clause.NumberOrigin == NumberOrigin.Typed)
            return [DraftEdit.Delete(TextSpan.FromBounds(clause.NumberSpan.Start, clause.TitleSpan.Start)), .. renumbered, .. ContentsLines.WithoutNumber(model, clause.Title)];

        // 章的样式带着编号：换用别的无编号标题的样式。
        var heading = model.Text.Blocks[clause.HeadingBlock];
        foreach (var element in model.Elements)
        {
            if (element is { Node: ElementSyntax and not CoverSyntax, TitleSpan.IsEmpty: false } && model.Text.BlockAt(element.TitleSpan.Start).Style is { } style && style.Name != heading.Style?.Name)
                return heading.Label is { FromStyle: true } ? [new SetStyle(heading.Index, style.Name), .. renumbered, .. ContentsLines.WithoutNumber(model, clause.Title)] : [];
        }

        return [];
    }
}
