using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Input;

// 文件事实（OOXML）：w:txbxContent。封面和页眉的文本框出自模板，图中的标注是图的一部分，都不算。
public sealed class TextInTextBox : DraftAnalyzer
{
    /// <summary>一处锚着几个文本框的是拼成的图。</summary>
    private const int BoxesOfADrawing = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var fewest = context.Options<TextInTextBoxOptions>().Characters;
        foreach (var box in context.Text.Objects)
        {
            if (box is not { Kind: InlineObjectKind.TextBox, StoryCount: 1 })
                continue;
            var blocks = context.Text.Blocks.Where(block => block.Story == BlockStory.TextBox && block.StoryOrdinal == box.StoryOrdinal).ToList();
            if (blocks is not [var first, ..] || !IsInContent(context, first) || BoxesBeside(context, box) >= BoxesOfADrawing)
                continue;
            var span = TextSpan.FromBounds(first.Span.Start, blocks[^1].Span.End);
            if (context.Text.HanCount(span) >= fewest && IsProse(context.Text.TextOf(span)))
                context.Report(Descriptors.TextInTextBox, span, context.Text.ExcerptOf(span));
        }
    }

    private static bool IsInContent(DraftContext context, Block block)
    {
        var node = context.Tree.NodeAt(block.Span.Start);
        if (node.FirstAncestor<FigureSyntax>() is not null || node is FigureSyntax)
            return false;
        while (node.Parent is { Parent: not null })
            node = node.Parent;
        return node is MainBodySyntax or AnnexSyntax or ForewordSyntax or IntroductionSyntax or BibliographySyntax;
    }

    private static int BoxesBeside(DraftContext context, InlineObject box)
    {
        var line = context.Text.BlockAt(box.Position).Span;
        return context.Text.Objects.Count(other => other.Kind == InlineObjectKind.TextBox && line.Contains(other.Position));
    }

    /// <summary>成句的话、题注或注；流程图里的短语不是。</summary>
    private static bool IsProse(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return text.Contains('。') || start.StartsWith("注：") || start.StartsWith("示例：")
            || (start is ['图' or '表', var digit, ..] && (char.IsAsciiDigit(digit) || digit is ' ' or '　'));
    }
}
