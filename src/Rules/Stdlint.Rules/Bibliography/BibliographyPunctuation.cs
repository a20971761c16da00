using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，10.3.6：文件之后不加标点。专著、期刊按 GB/T 7714 著录，本身以点结尾；套用其格式的标准由 STD3708 说。
public sealed class BibliographyPunctuation : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        foreach (var entry in ((BibliographySyntax)context.Node).Entries)
        {
            var text = context.Text.TextOf(entry.TitleSpan).TrimEnd();
            if (entry.NumberSpan.Length == 0 || text.Length < 2 || text.Contains("[S]", StringComparison.Ordinal))
                continue;
            if (text[^1] is '。' or '；' or '，' or '、' or ';' or ',' || text[^1] == '.' && !char.IsAsciiLetter(text[^2]))
            {
                var mark = new TextSpan(entry.TitleSpan.Start + text.Length - 1, 1);
                context.Report(Descriptors.BibliographyPunctuation, mark, context.Text.StringOf(entry.NumberSpan)).Assuming(entry).WithFix(() => DraftEdit.Delete(mark));
            }
        }
    }
}
