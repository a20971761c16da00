using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13：不应分条，分组的标题不编号。文件自己的序号是方括号，有了它，别的编号才知道是标题的。
public sealed class BibliographySubdivided : DraftAnalyzer
{
    private const int LongestTitle = 15;

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        var entries = ((BibliographySyntax)context.Node).Entries;
        var hasOwnNumbers = entries.Any(entry => context.Text.Blocks[entry.FirstBlock].Label?.Text.StartsWith('[') == true || context.Text.TextOf(context.Text.Blocks[entry.FirstBlock]) is ['[' or '［', ..]);
        if (!hasOwnNumbers)
            return;
        foreach (var entry in entries)
        {
            var line = context.Text.Blocks[entry.FirstBlock];
            var number = NumberOf(context.Text, line);
            if (number.IsEmpty || context.Model.StandardNumbersIn(line.Span).Length > 0)
                continue;
            context.Report(Descriptors.BibliographySubdivided, line.Span, context.Text.ExcerptOf(line.Span)).WithFix(() => DraftEdit.Delete(number));
        }
    }

    /// <summary>The number and the blanks before a short title of Chinese characters; empty where the line is something else.</summary>
    private static TextSpan NumberOf(DraftText text, Block line)
    {
        var content = text.TextOf(line);
        var end = 0;
        while (end < content.Length && (char.IsAsciiDigit(content[end]) || end > 0 && content[end] == '.'))
            end++;
        var title = end;
        while (title < content.Length && content[title] is ' ' or '\u3000' or '\t')
            title++;
        var rest = content[title..];
        foreach (var character in rest)
        {
            if (character is not (>= '\u4E00' and <= '\u9FFF' or '、'))
                return default;
        }

        return end > 0 && title > end && rest.Length is > 1 and <= LongestTitle && Vocabulary.LawTitleEndings.LengthEndingAt(rest, rest.Length) == 0
            ? new TextSpan(line.Span.Start, title)
            : default;
    }
}
