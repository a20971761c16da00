using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.4：无标题条可突出句首的关键词，同一层次的各条要一致。整段加粗是强制性条文的标示，不算。
public sealed class KeyPhraseEmphasisMixed : DraftAnalyzer
{
    private const int ShortestPhrase = 2;

    private const int LongestPhrase = 20;

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        SubclauseSyntax? emphasized = null, plain = null;
        foreach (var subclause in parent.Subclauses)
        {
            if (subclause.HasTitle || subclause.Children is not [ParagraphSyntax text, ..])
                return;
            var bold = BoldLength(context.Text, text);
            if (bold == text.Span.Length || bold > LongestPhrase)
                return;
            if (bold >= ShortestPhrase)
                emphasized ??= subclause;
            else
                plain ??= subclause;
        }

        if (emphasized is null || plain is null)
            return;
        context.Report(Descriptors.KeyPhraseEmphasisMixed, plain.HeadingSpan, DivisionName.Of(parent))
            .Assuming(parent)
            .WithRelated(RelatedKind.Conflict, emphasized.HeadingSpan, "related.emphasized");
    }

    /// <summary>How many characters at the start of the paragraph are bold.</summary>
    private static int BoldLength(DraftText text, ParagraphSyntax paragraph)
    {
        var length = 0;
        foreach (var piece in text.PiecesOf(text.Blocks[paragraph.FirstBlock]))
        {
            if (piece.Span.End <= paragraph.Span.Start)
                continue;
            if (!text.CharacterFormats[piece.FormatIndex].Bold)
                break;
            length = piece.Span.End - paragraph.Span.Start;
        }

        return length;
    }
}
