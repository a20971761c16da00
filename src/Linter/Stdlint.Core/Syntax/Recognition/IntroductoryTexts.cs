namespace Stdlint.Core.Syntax.Recognition;

/// <summary>引导语 of references, terms and symbols (8.6.2, 8.7.2, 8.8.2): the fixed words before the list, also where they are worded wrongly.</summary>
internal static class IntroductoryTexts
{
    // The introductory text comes first, perhaps after blank lines.
    private const int LongestBeginning = 12;

    public static bool Is(DraftLines lines, int block, ContentContext context, List<DraftSyntaxNode> before)
    {
        if (context.Cell is not null || context.Element is not (ElementKind.NormativeReferences or ElementKind.TermsAndDefinitions or ElementKind.Symbols))
            return false;
        if (before.Count > LongestBeginning)
            return false;
        foreach (var node in before)
        {
            if (node.Kind is not (SyntaxKind.Trivia or SyntaxKind.IntroductoryText or SyntaxKind.Notice))
                return false;
        }

        var text = lines.Of(block);
        if (context.Element == ElementKind.NormativeReferences)
            return text.StartsWith("下列") || text.StartsWith("以下") || text.StartsWith("本") || text.StartsWith("凡是") || text.Contains("引用文件", StringComparison.Ordinal);
        return (text.StartsWith("下列") || text.StartsWith("以下") || text.StartsWith("本") || text.Contains("适用于本", StringComparison.Ordinal) || text.Contains("界定的", StringComparison.Ordinal))
            && (text[^1] is '。' or '：' or ':' or '.' || text.Contains("适用", StringComparison.Ordinal));
    }
}
