using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 f）：全国××××标准化技术委员会（SAC/TC ×××）。地方、行业和团体的技术委员会没有这一代号。
public sealed class CommitteeCodeMissing : DraftAnalyzer
{
    private static readonly SearchValues<char> MarksAfterName = SearchValues.Create("（(。，,、；");

    private const string Committee = "委员会";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement.Topic is ForewordTopic.Proposer or ForewordTopic.ResponsibleBody && NameWithoutCode(context, statement.Span) is { } name)
                context.Report(Descriptors.CommitteeCodeMissing, name, context.Text.StringOf(name)).Assuming(statement.Node)
                    .WithFix(() => CodeOf(context.Text.TextOf(name)) is { } code ? DraftEdit.Insert(name.End, $"（SAC/TC {code}）") : null);
        }
    }

    // 只有表中列出的才补，分技术委员会的代号由人补。
    private static string? CodeOf(ReadOnlySpan<char> name)
    {
        const string start = "全国";
        const string end = "标准化技术委员会";
        return name.EndsWith(end) && name.StartsWith(start) && Vocabulary.CommitteeCodes.Find(name[start.Length..^end.Length]) is { } group ? group.Members.Words[0] : null;
    }

    private static TextSpan? NameWithoutCode(DraftContext context, TextSpan span)
    {
        var text = context.Text.TextOf(span);
        for (var start = 0; text[start..].IndexOf("全国") is var next and >= 0;)
        {
            start += next;
            var end = start + EndOfName(text[start..]);
            var name = text[start..end];
            if (name.EndsWith(Committee) && name.Contains("标准化", StringComparison.Ordinal) && !HasCode(text[end..]))
                return new TextSpan(span.Start + start, name.Length);
            start = Math.Max(end, start + 2);
        }

        return null;
    }

    /// <summary>Length of the name: as far as the last 委员会 before a mark or the verb.</summary>
    private static int EndOfName(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny(MarksAfterName);
        var part = stop < 0 ? text : text[..stop];
        var last = part.LastIndexOf(Committee);
        return last < 0 ? part.Length : last + Committee.Length;
    }

    private static bool HasCode(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        if (after.IsEmpty || after[0] is not ('（' or '('))
            return false;
        var close = after.IndexOfAny('）', ')');
        return (close < 0 ? after : after[..close]).Contains("SAC/", StringComparison.OrdinalIgnoreCase);
    }
}
