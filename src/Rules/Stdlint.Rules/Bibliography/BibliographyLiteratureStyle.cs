using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13、8.6.3.1：标准化文件之外的文献按 GB/T 7714 著录，书名不用书名号，项目之间不用全角逗号。
public sealed class BibliographyLiteratureStyle : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? reported = null;
        foreach (var entry in ((BibliographySyntax)context.Node).Entries)
        {
            if (!IsBookInProse(context.Text.TextOf(entry.TitleSpan)) || !context.Model.StandardNumbersIn(entry.Span).IsEmpty)
                continue;
            if (reported is null)
                reported = context.Report(Descriptors.BibliographyLiteratureStyle, entry.TitleSpan, context.Text.StringOf(entry.TitleSpan)).Assuming(entry);
            else
                reported.AlsoAt(entry.TitleSpan);
        }
    }

    private static bool IsBookInProse(ReadOnlySpan<char> words) =>
        words.Contains('《') && words.Contains('》') && words.Contains('，') && words.IndexOfAny('[', '［') < 0 && Vocabulary.PublisherWords.IsFoundIn(words);
}
