using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.1：条文的注在所涉及的条或段之下，表注在表框之内，术语条目的注在示例之后。附录标题下的注可能说的是附录本身。
public sealed class NoteMisplaced : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Note);

    private static void Check(NodeContext context)
    {
        var note = (NoteSyntax)context.Node;
        // 接连几个注是一处原因，在第一个上说。
        if (!FollowsNote(note) && DescriptorOf(note) is { } descriptor)
            context.Report(descriptor, note.LabelSpan).Assuming(note.Parent!);
    }

    private static DiagnosticDescriptor? DescriptorOf(NoteSyntax note)
    {
        if (note.Parent is TableSyntax { IsLayout: false, Grid: not null })
            return Descriptors.NoteMisplacedBelowTable;
        var (before, after) = (Neighbour(note, -1), Neighbour(note, 1));
        return note.Parent switch
        {
            SubclauseSyntax { HasTitle: true } or ClauseSyntax { HasTitle: true, Element: ElementKind.Other }
                when before is null && after is ParagraphSyntax { Kind: SyntaxKind.Paragraph } => Descriptors.NoteMisplaced,
            DivisionSyntax when after is ListSyntax && before is ParagraphSyntax { Kind: SyntaxKind.Paragraph } lead && lead.Text.TrimEnd().EndsWith(['：'])
                => Descriptors.NoteMisplacedBeforeList,
            TermEntrySyntax when after is NoteSyntax { Kind: SyntaxKind.Example } => Descriptors.NoteMisplacedBeforeExample,
            _ => null,
        };
    }

    private static bool FollowsNote(NoteSyntax note)
    {
        var siblings = note.Parent!.Children;
        var index = siblings.IndexOf(note);
        return index > 0 && siblings[index - 1].Kind == SyntaxKind.Note;
    }

    private static DraftSyntaxNode? Neighbour(NoteSyntax note, int step)
    {
        var siblings = note.Parent!.Children;
        for (var i = siblings.IndexOf(note) + step; i >= 0 && i < siblings.Length; i += step)
        {
            // 同一处的几个注一起看。
            if (siblings[i].Kind is not (SyntaxKind.Trivia or SyntaxKind.Note))
                return siblings[i];
        }

        return null;
    }
}
