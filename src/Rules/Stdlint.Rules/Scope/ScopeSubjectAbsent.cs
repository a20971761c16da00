using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.1：范围说的就是正文的内容。一项的词语、同义词在范围之后全无踪影，连其中的字都缺，或几个词的同义词都查过，才知道正文没有它。
public sealed class ScopeSubjectAbsent : DraftAnalyzer
{
    private const int FewestClauses = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Clause(ElementKind.Scope) is not { } scope || model.Clauses.Count(static clause => clause.Element == ElementKind.Other && clause.HasTitle) < FewestClauses)
            return;
        foreach (var sentence in model.SentencesIn(scope.Span))
        {
            if (model.EndOfOwnName(sentence.Span) is not (>= 0 and var start))
                continue;
            foreach (var item in Items(context.Text.Content, TextSpan.FromBounds(start, sentence.Span.End)))
            {
                if (IsAbsent(context, scope, item))
                    context.Report(Descriptors.ScopeSubjectAbsent, item, context.Text.StringOf(item)).Assuming(scope);
            }
        }
    }

    /// <summary>What stands between 、 and ， behind the verb, without what is before 的: 投诉处理 in 服务的接待、投诉处理.</summary>
    private static List<TextSpan> Items(string content, TextSpan sentence)
    {
        var items = new List<TextSpan>();
        var verb = -1;
        for (var at = sentence.Start; at < sentence.End && verb < 0; at++)
        {
            if (Vocabulary.ScopeSubjectVerbs.LengthAt(content, at) is > 0 and var length && at + length < sentence.End && content[at + length] == '了')
                verb = at + length + 1;
        }

        if (verb < 0)
            return items;
        var (start, depth) = (verb, 0);
        for (var at = verb; at < sentence.End; at++)
        {
            depth += content[at] is '（' or '(' or '“' ? 1 : content[at] is '）' or ')' or '”' ? -1 : 0;
            if (Vocabulary.ScopeApplicabilityVerbs.LengthAt(content, at) > 0)
                break;
            if (depth > 0 || content[at] is '的' or '了' or '）' or ')' or '”')
            {
                start = at + 1;
                continue;
            }

            if (content[at] is not ('、' or '，' or '；' or '。' or '和' or '及' or '与' or '以'))
                continue;
            if (at > start)
                items.Add(TextSpan.FromBounds(start, at));
            start = at + 1;
        }

        return items;
    }

    private static bool IsAbsent(DraftContext context, DivisionSyntax scope, TextSpan item)
    {
        var pairs = SubjectWords.Of(context.Text.StringOf(item));
        if (pairs.Count == 0 || context.Model.Titles.Any(title => pairs.Exists(pair => title.Value.Contains(pair, StringComparison.Ordinal))))
            return false;
        // 第2章的引导语里有“修改单”等字样，不算正文的字。
        var body = context.Text.Content.AsSpan(Math.Max(scope.Span.End, context.Model.Clause(ElementKind.NormativeReferences)?.Span.End ?? 0));
        return !SubjectWords.AreIn(context.Text.Content.AsSpan(scope.Span.End), pairs) && (HasForeignCharacter(body, pairs) || SubjectWords.AllHaveSynonyms(context.Text.StringOf(item)));
    }

    private static bool HasForeignCharacter(ReadOnlySpan<char> text, List<string> pairs)
    {
        foreach (var pair in pairs)
        {
            if (!text.Contains(pair[0]) || !text.Contains(pair[1]))
                return true;
        }

        return false;
    }
}
