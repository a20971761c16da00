using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Foreword;

// 名单用顿号分隔、句号结束。两字姓名中间的空格是对齐，少数民族姓名中的“·”是姓名的一部分。
public sealed class NameListPunctuation : DraftAnalyzer
{
    private static readonly SearchValues<char> MarksBetweenNames = SearchValues.Create("、，,；;。");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var statement in context.Model.ForewordStatements)
        {
            if (statement.Topic is not (ForewordTopic.DraftingOrganizations or ForewordTopic.Drafters))
                continue;
            var text = context.Text.TextOf(statement.Span);
            var names = text.IndexOfAny('：', ':') + 1;
            if (names <= 0 || FaultIn(text[names..], statement.Topic == ForewordTopic.Drafters) is not { } fault)
                continue;
            var place = new TextSpan(statement.Span.Start + names + fault.Start, fault.Length);
            context.Report(fault.Descriptor, place, context.Text.StringOf(statement.Span)).Assuming(statement.Node)
                .WithFix(() => Repair(context, TextSpan.FromBounds(statement.Span.Start + names, statement.Span.End), fault.Descriptor, statement.Topic == ForewordTopic.Drafters));
        }
    }

    // 重复的姓名由人核对：可能是两个人。
    private static List<DraftEdit> Repair(DraftContext context, TextSpan list, DiagnosticDescriptor fault, bool ofPersons)
    {
        var edits = new List<DraftEdit>();
        var text = context.Text.TextOf(list).TrimEnd();
        if (fault.Equals(Descriptors.NameListPunctuationEnd))
        {
            var end = list.Start + text.Length;
            // 分号之后还有名单的，分号改为顿号。
            var isLast = context.Text.TextOf(TextSpan.FromBounds(end, context.Text.BlockAt(end).Span.End)).IsWhiteSpace();
            if (text[^1] is '、' or '，' or ',' or '；' or ';' or '.')
                edits.Add(DraftEdit.Replace(new TextSpan(end - 1, 1), isLast ? "。" : "、"));
            else if (isLast)
                edits.Add(DraftEdit.Insert(end, "。"));
        }
        else if (fault.Equals(Descriptors.NameListPunctuation) && !text.ContainsAny('（', '('))
        {
            for (var start = 0; start < text.Length && text[start] != '。'; start++)
            {
                var length = text[start..].IndexOfAny(MarksBetweenNames);
                var name = length < 0 ? text[start..] : text.Slice(start, length);
                if (ofPersons && BlankBetweenNames(name) is var blank and >= 0)
                    (start, length) = (start + blank, 0);
                else if (length < 0)
                    break;
                else
                    start += length;
                if (start + 1 < text.Length && text[start] is not ('、' or '。'))
                    edits.Add(DraftEdit.Replace(new TextSpan(list.Start + start, 1), "、"));
                if (text[start] == '。')
                    break;
            }
        }

        return edits;
    }

    private static (DiagnosticDescriptor Descriptor, int Start, int Length)? FaultIn(ReadOnlySpan<char> names, bool ofPersons)
    {
        if (names.Trim().IsEmpty)
            return null;
        var seen = new HashSet<string>();
        for (var start = 0; start < names.Length;)
        {
            var length = names[start..].IndexOfAny(MarksBetweenNames);
            var name = length < 0 ? names[start..] : names.Slice(start, length);
            if (ofPersons && BlankBetweenNames(name) is var blank and >= 0)
                return (Descriptors.NameListPunctuation, start + blank, 1);
            var key = NormalizedText.Of(name);
            if (key.Length > 1 && char.IsLetter(key[0]) && !IsPlaceholder(key) && !seen.Add(key))
                return (Descriptors.NameListPunctuationDuplicate, start + (name.Length - name.TrimStart().Length), name.Trim().Length);
            if (length < 0)
                break;
            start += length;
            // A full stop or semicolon at the very end ends the list; inside it begins another one.
            if (names[start] is '，' or ',' or '；' or ';' && start + 1 < names.TrimEnd().Length)
                return (Descriptors.NameListPunctuation, start, 1);
            if (names[start] == '。')
                return null;
            start++;
        }

        var last = names.TrimEnd().Length - 1;
        return (Descriptors.NameListPunctuationEnd, last, 1);
    }

    private static int BlankBetweenNames(ReadOnlySpan<char> name)
    {
        var body = name.TrimEnd();
        for (var i = 2; i + 2 < body.Length; i++)
        {
            if (body[i] is ' ' or '\u3000' && IsHan(body[i - 1]) && IsHan(body[i - 2]) && IsHan(body[i + 1]) && IsHan(body[i + 2]))
                return i;
        }

        return -1;
    }

    private static bool IsPlaceholder(string name) => name.Trim('×', 'X', 'x', '*', '某').Length == 0;

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
