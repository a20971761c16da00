using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.3：动词随宾语而定。并列宾语中有一个搭配的，不报。
public sealed class ScopeVerbMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            if (context.Model.EndOfOwnName(sentence.Span) is var start and >= 0)
                CheckSentence(context, scope, TextSpan.FromBounds(start, sentence.Span.End));
        }
    }

    private static void CheckSentence(NodeContext context, ClauseSyntax scope, TextSpan span)
    {
        var text = context.Text.TextOf(span);
        for (var position = 0; position < text.Length; position++)
        {
            if (VerbAt(text, position) is not { } verb)
                continue;
            var start = position + verb.Head.Length;
            var length = text[start..].IndexOfAny("，。；,;");
            var unit = text.Slice(start, length < 0 ? text.Length - start : length);
            if (!verb.Members.IsFoundIn(unit) && OtherAtEnd(unit, verb) is { } other)
            {
                var tail = new TextSpan(span.Start + start + unit.Length - other.Length, other.Length);
                var place = new TextSpan(span.Start + position, verb.Head.Length);
                context.Report(Descriptors.ScopeVerbMismatch, place, verb.Head, context.Text.StringOf(tail), other.Verb)
                    .Assuming(scope)
                    .WithRelated(RelatedKind.Conflict, tail, "related.conflict")
                    .WithFix(() => DraftEdit.Replace(place, other.Verb), other.Verb);
            }

            position = start;
        }
    }

    private static WordGroup? VerbAt(ReadOnlySpan<char> text, int position)
    {
        foreach (var group in Vocabulary.ScopeVerbs)
        {
            if (text[position..].StartsWith(group.Head))
                return group;
        }

        return null;
    }

    private static (string Verb, int Length)? OtherAtEnd(ReadOnlySpan<char> unit, WordGroup verb)
    {
        // 系统 may be the product itself.
        if (Vocabulary.ScopeDoubtfulObjects.LengthEndingAt(unit, unit.Length) > 0)
            return null;
        foreach (var group in Vocabulary.ScopeVerbs)
        {
            var length = group.Members.LengthEndingAt(unit, unit.Length);
            // 给出……的指南、建议 and 提供……的信息 are in use.
            if (length > 0 && group.Head != verb.Head && !(GivesOrOffers(group) && GivesOrOffers(verb)))
                return (group.Head, length);
        }

        return null;
    }

    private static bool GivesOrOffers(WordGroup verb) => verb.Head is "给出了" or "提供了";
}
