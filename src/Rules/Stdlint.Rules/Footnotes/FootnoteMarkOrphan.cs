using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.2。没有脚注的表里，上标字母可能是统计分组或量的指数，不看。
public sealed class FootnoteMarkOrphan : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Table);

    private static void Check(NodeContext context)
    {
        var table = (TableSyntax)context.Node;
        if (table.IsLayout || table.IsContinuation || table.Grid is null)
            return;
        var footnotes = table.Descendants().OfType<NoteSyntax>().Where(static note => note is { Kind: SyntaxKind.TableFootnote, WrittenLabel: [>= 'a' and <= 'z'] }).ToList();
        if (footnotes.Count == 0)
            return;

        var marks = Marks(context.Text, table, footnotes);
        foreach (var (mark, span) in marks)
        {
            // 数字和字母右上角的可能是指数。
            if (!IsExponentBase(context.Text.Content, span.Start - 1) && !footnotes.Exists(footnote => footnote.WrittenLabel[0] == mark) && !HasLineOf(context.Text, table, mark))
                context.Report(Descriptors.FootnoteMarkOrphan, span, mark).Assuming(table);
        }

        foreach (var footnote in footnotes)
        {
            if (!marks.ContainsKey(footnote.WrittenLabel[0]))
                context.Report(Descriptors.FootnoteMarkOrphanText, footnote.LabelSpan.Length > 0 ? footnote.LabelSpan : footnote.Span, footnote.WrittenLabel).Assuming(table);
        }
    }

    /// <summary>表题、单位行和各格中作为上标的单个小写字母，各取第一处。</summary>
    private static SortedDictionary<char, TextSpan> Marks(DraftText text, TableSyntax table, List<NoteSyntax> footnotes)
    {
        var marks = new SortedDictionary<char, TextSpan>();
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            var block = text.Blocks[i];
            foreach (var piece in text.PiecesOf(block))
            {
                if (text.CharacterFormats[piece.FormatIndex].Position != VerticalPosition.Superscript || footnotes.Exists(footnote => footnote.Span.Contains(piece.Span.Start)))
                    continue;
                for (var at = piece.Span.Start; at < piece.Span.End; at++)
                {
                    var isSingle = (at == 0 || !text.IsRaised(at - 1) || IsSeparator(text.Content[at - 1])) && (!text.IsRaised(at + 1) || IsSeparator(text.Content[at + 1]));
                    if (text.Content[at] is >= 'a' and <= 'z' and var mark && isSingle)
                        marks.TryAdd(mark, new TextSpan(at, 1));
                }
            }
        }

        return marks;
    }

    // 没有写成上标的脚注认不出来。
    private static bool HasLineOf(DraftText text, TableSyntax table, char mark)
    {
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            if (text.TextOf(text.Blocks[i]).TrimStart() is [var first, var next, ..] && first == mark && !char.IsAsciiLetter(next))
                return true;
        }

        return false;
    }

    private static bool IsExponentBase(string content, int position) => position >= 0 && (char.IsAsciiLetterOrDigit(content[position]) || content[position] is ')' or ']' or '\uFFFC');

    private static bool IsSeparator(char character) => character is ',' or '，' or '、' or ' ' or '\n';
}
