using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.11.1、9.12.2：图、表中的注在脚注之前。
public sealed class TableNoteOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Table, SyntaxKind.Figure);

    private static void Check(NodeContext context)
    {
        NoteSyntax? footnote = null;
        foreach (var node in context.Node.Descendants())
        {
            if (node is not NoteSyntax note || !ReferenceEquals(note.FirstAncestor<CaptionedSyntax>(), context.Node))
                continue;
            if (note.Kind == SyntaxKind.TableFootnote)
            {
                footnote ??= note;
            }
            else if (note.Kind == SyntaxKind.Note && footnote is not null)
            {
                context.Report(Descriptors.TableNoteOrder, note.LabelSpan).Assuming(footnote)
                    .WithRelated(RelatedKind.Conflict, footnote.Span, "related.same-row");
                return;
            }
        }
    }
}
