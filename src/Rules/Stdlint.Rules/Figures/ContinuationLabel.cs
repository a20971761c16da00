using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

/// <summary>The caption over the part on the next page: number and title again, then （续） or the pages.</summary>
internal static class ContinuationLabel
{
    private const string Continued = "（续）";

    /// <param name="context">Where to report.</param>
    /// <param name="groups">Figures or tables.</param>
    /// <param name="malformed">Its argument is the caption.</param>
    /// <param name="named">Its arguments are the caption and the right one.</param>
    public static void Check(DraftContext context, IEnumerable<CaptionGroup> groups, DiagnosticDescriptor malformed, DiagnosticDescriptor named)
    {
        foreach (var group in groups)
        {
            CaptionedSyntax? continued = null;
            foreach (var item in group.Members)
            {
                if (item.IsContinuation)
                    Check(context, item, continued, malformed, named);
                else
                    continued = item;
            }
        }
    }

    private static void Check(DraftContext context, CaptionedSyntax item, CaptionedSyntax? continued, DiagnosticDescriptor malformed, DiagnosticDescriptor named)
    {
        var block = context.Text.Blocks[item.CaptionBlock];
        var text = context.Text.TextOf(block);
        if (item.NumberOrigin == NumberOrigin.Automatic || IsSound(text))
            return;
        var start = text.Length - text.TrimStart().Length;
        var span = new TextSpan(block.Span.Start + start, text.Trim().Length);
        if (RightOf(item, continued) is { } right)
            context.Report(named, span, context.Text.StringOf(span), right).Assuming(item).WithFix(() => DraftEdit.Replace(span, right));
        else
            context.Report(malformed, span, context.Text.StringOf(span)).Assuming(item);
    }

    private static bool IsSound(ReadOnlySpan<char> text) =>
        text.TrimStart() is not ['续', ..] && (text.Contains("（续）", StringComparison.Ordinal) || text.Contains("(续)", StringComparison.Ordinal) || text.TrimEnd() is [.., '页', '）' or ')']);

    /// <summary>Null where it is not clear what is continued.</summary>
    private static string? RightOf(CaptionedSyntax item, CaptionedSyntax? continued)
    {
        if (continued is not { NumberOrigin: NumberOrigin.Typed, Number: { } number } || item.Number is { } own && own != number)
            return null;
        var text = continued.Tree.Text;
        var head = text.StringOf(continued.NumberSpan);
        return continued.HasTitle ? string.Concat(head, "\u3000", text.StringOf(continued.TitleSpan), Continued) : head + Continued;
    }
}
