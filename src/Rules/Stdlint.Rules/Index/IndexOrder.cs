using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
            report = context.Report(Descriptors.IndexOrder, place, context.Text.StringOf(first), context.Text.StringOf(second)).Assuming(entries[i].Node)
                .WithFix(() => Sort(context.Tree.Root.Index!, entries));
        }
    }

    // 同一字母的各项保持原来的先后。有别的内容夹在各项之间，或有一项的读音不知道，由人排。
    private static List<DraftEdit> Sort(IndexSyntax index, List<(char Initial, ParagraphSyntax Node)> entries)
    {
        var places = entries.ConvertAll(static entry => WholeParagraphs.Of(entry.Node));
        if (entries.Count != index.Descendants().Count(static node => node.Kind == SyntaxKind.IndexEntry))
            return [];
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] is not { } place || places[i - 1] is not { } before || before.End != place.First)
                return [];
        }

        // 排在最后的一项不动，其余的移到它和它前面已经有序的各项之前：文末之后没有位置可移。
        var last = entries.FindLastIndex(entry => entry.Initial == entries.Max(static other => other.Initial));
        var stays = LongestRunInOrder.Of(entries[..(last + 1)], static (left, right) => left.Initial.CompareTo(right.Initial));
        stays[last] = true;
        var edits = new List<DraftEdit>();
        foreach (var moved in Enumerable.Range(0, entries.Count).Where(i => i > last || !stays[i]).OrderBy(i => entries[i].Initial))
        {
            var next = Enumerable.Range(0, last + 1).First(i => stays[i] && (entries[i].Initial > entries[moved].Initial || (entries[i].Initial == entries[moved].Initial && i > moved)));
            if (WholeParagraphs.MoveBefore(places[moved], places[next]) is not { } move)
                return [];
            edits.Add(move);
        }

        return edits;
    }

    private static TextSpan TermOf(ParagraphSyntax entry)
    {
        var text = entry.Text;
        var start = text.Length - text.TrimStart().Length;
        var end = text[start..].IndexOfAny(EndsOfTerm);
        return new(entry.Span.Start + start, end < 0 ? text.Length - start : end);
    }
}
