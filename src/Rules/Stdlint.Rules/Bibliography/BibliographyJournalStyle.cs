using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13、8.6.3.1：标准按编号和名称列出。
public sealed class BibliographyJournalStyle : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? reported = null;
        foreach (var entry in ((BibliographySyntax)context.Node).Entries)
        {
            if (context.Model.StandardNumbersIn(entry.Span).IsEmpty || !Vocabulary.JournalStyleWords.IsFoundIn(context.Text.TextOf(entry.Span)))
                continue;
            if (reported is null)
                reported = context.Report(Descriptors.BibliographyJournalStyle, entry.TitleSpan, context.Text.StringOf(entry.TitleSpan)).Assuming(entry);
            else
                reported.AlsoAt(entry.TitleSpan);
        }
    }
}
