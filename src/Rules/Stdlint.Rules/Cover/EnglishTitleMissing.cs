using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1：国家标准、行业标准的封面还应标明；其他文件只是惯例，由 rules.json 的级别区分。
public sealed class EnglishTitleMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Title) is { } title && cover.Field(CoverFieldKind.EnglishTitle) is null && !HasLatinLine(cover))
            context.Report(Descriptors.EnglishTitleMissing, title.Span).Assuming(title);
    }

    /// <summary>A line that is mostly Latin letters may be the title under another look.</summary>
    private static bool HasLatinLine(CoverSyntax cover)
    {
        foreach (var child in cover.Children)
        {
            if (child.Kind != SyntaxKind.Paragraph)
                continue;
            var letters = 0;
            foreach (var character in child.Text)
            {
                if (char.IsAsciiLetter(character))
                    letters++;
            }

            if (letters > 10)
                return true;
        }

        return false;
    }
}
