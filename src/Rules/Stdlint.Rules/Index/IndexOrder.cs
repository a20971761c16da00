using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Index;

// GB/T 1.1—2020，8.14：索引项通常按汉语拼音字母顺序。只比首字拼音的首字母：同一字母之内的先后，多音字和笔画都会影响。
public sealed class IndexOrder : DraftAnalyzer
{
    private static readonly SearchValues<char> EndsOfTerm = SearchValues.Create("\t .…·\u3000");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var entries = new List<(char Initial, ParagraphSyntax Node)>();
        foreach (var node in context.Tree.Root.Index?.Descendants() ?? [])
        {
            if (node is ParagraphSyntax { Kind: SyntaxKind.IndexEntry } entry && entry.Text.TrimStart() is [var first, ..] && PinyinInitial.Of(first) is > '\0' and var initial)
                entries.Add((initial, entry));
        }

        var isInOrder = LongestRunInOrder.Of(entries, static (left, right) => left.Initial.CompareTo(right.Initial));
        ReportedDiagnostic? report = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (isInOrder[i])
                continue;
            var place = TermOf(entries[i].Node);
            if (report is not null)
            {
                report.AlsoAt(place);
                continue;
            }

            var current = entries[i].Initial;
            var before = entries.FindLastIndex(i, i + 1, other => other.Initial > current);
            var neighbour = TermOf(entries[before >= 0 ? before : entries.FindIndex(i, other => other.Initial < current)].Node);
            var (first, second) = before >= 0 ? (place, neighbour) : (neighbour, place);
            report = context.Report(Descriptors.IndexOrder, place, context.Text.StringOf(first), context.Text.StringOf(second)).Assuming(entries[i].Node);
        }
    }

    private static TextSpan TermOf(ParagraphSyntax entry)
    {
        var text = entry.Text;
        var start = text.Length - text.TrimStart().Length;
        var end = text[start..].IndexOfAny(EndsOfTerm);
        return new(entry.Span.Start + start, end < 0 ? text.Length - start : end);
    }
}
