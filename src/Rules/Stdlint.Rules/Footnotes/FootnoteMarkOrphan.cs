using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.2。没有脚注的表里，数字和字母右上角的上标字母可能是统计分组或指数，只看表头、首列中汉字右上角的。
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
        {
            CheckWithoutFootnotes(context, table);
            return;
        }

        var marks = Marks(context.Text, table, footnotes);
        foreach (var (mark, span) in marks)
        {
            // 数字和字母右上角的可能是指数。
            if (!context.Text.MayBeExponent(span.Start) && !footnotes.Exists(footnote => footnote.WrittenLabel[0] == mark) && !HasLineOf(context.Text, table, mark))
                context.Report(Descriptors.FootnoteMarkOrphan, span, mark).Assuming(table);
        }

        foreach (var footnote in footnotes)
        {
            if (!marks.ContainsKey(footnote.WrittenLabel[0]))
                context.Report(Descriptors.FootnoteMarkOrphanText, footnote.LabelSpan.Length > 0 ? footnote.LabelSpan : footnote.Span, footnote.WrittenLabel).Assuming(table);
        }
    }

    private static void CheckWithoutFootnotes(NodeContext context, TableSyntax table)
    {
        var marks = Marks(context.Text, table, []);
        if (marks.Count != 1 || marks.First() is not { Key: 'a', Value: var first } || first.Start == 0 || context.Text.Content[first.Start - 1] is not (>= '\u4E00' and <= '\u9FFF')
            || context.Text.BlockAt(first.Start).Cell is not { } cell || cell.Row > 0 && cell.Column > 0 || HasLineOf(context.Text, table, 'a') || HasLineBelow(context.Text, table))
            return;
        context.Report(Descriptors.FootnoteMarkOrphan, first, 'a').Assuming(table);
    }

    // 脚注写在表外的，认不出来。
    private static bool HasLineBelow(DraftText text, TableSyntax table) =>
        table.EndBlock < text.Blocks.Length && text.TextOf(text.Blocks[table.EndBlock]).TrimStart() is ['a', not (>= 'a' and <= 'z' or >= 'A' and <= 'Z'), ..];

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

    private static bool IsSeparator(char character) => character is ',' or '，' or '、' or ' ' or '\n';
}
