using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Index;

// GB/T 1.1—2020，8.14：索引给出章、条、附录、图、表的编号。1993 年以前用页码。
public sealed class IndexTargetMissing : DraftAnalyzer
{
    private static readonly SearchValues<char> MarksBetweenTargets = SearchValues.Create("，、,；; ");

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.IndexEntry);

    private static void Check(NodeContext context)
    {
        var text = context.Node.Text;
        var leader = LastLeader(text);
        if (leader < 0)
            return;
        for (var position = leader; position < text.Length;)
        {
            var length = text[position..].IndexOfAny(MarksBetweenTargets);
            var word = (length < 0 ? text[position..] : text.Slice(position, length)).Trim();
            if (DivisionNumber.Parse(word) is { } number && context.Model.Division(number) is null && context.Model.Numbered(CrossReferenceKind.Clause, number) is null)
            {
                var start = context.Node.Span.Start + position + text[position..].IndexOf(word);
                context.Report(Descriptors.IndexTargetMissing, new TextSpan(start, word.Length), text[..leader].Trim(".…·\t \u3000").ToString(), word.ToString())
                    .Assuming(context.Node);
            }

            position = length < 0 ? text.Length : position + length + 1;
        }
    }

    /// <summary>Offset after the dots or the tab between term and numbers; -1 where there are none.</summary>
    private static int LastLeader(ReadOnlySpan<char> text)
    {
        var tab = text.LastIndexOf('\t');
        var dots = text.LastIndexOf('…');
        var row = text.LastIndexOf("...") is var found and >= 0 ? found + 2 : -1;
        return Math.Max(tab, Math.Max(dots, row)) is var last and >= 0 ? last + 1 : -1;
    }
}
