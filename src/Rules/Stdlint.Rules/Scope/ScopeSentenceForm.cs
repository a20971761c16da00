using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Scope;

// GB/T 1.1—2020，8.5.3：本文件规定了、确立了、描述了、提供了、给出了、界定了……
public sealed class ScopeSentenceForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.Scope } scope)
            return;
        foreach (var sentence in context.Model.SentencesIn(scope.Span))
        {
            var end = context.Model.EndOfOwnName(sentence.Span);
            if (end < 0 || IsApplicability(context.Text.Content, end))
                continue;
            if (WrongPart(context.Text.Content, sentence.Span, end) is { } wrong)
                context.Report(Descriptors.ScopeSentenceForm, wrong, context.Text.StringOf(wrong)).Assuming(scope)
                    .WithFix(() => Complete(context.Text.Content, wrong, end));
            return;
        }
    }

    private static bool IsApplicability(string content, int end) =>
        content.AsSpan(end).TrimStart().StartsWith("适用") || content.AsSpan(end).TrimStart().StartsWith("不适用");

    // 只补“了”；换用别的动词的，由人改。
    private static ReplaceText? Complete(string content, TextSpan wrong, int end)
    {
        var verb = Vocabulary.ScopeSubjectVerbs.LengthAt(content, end + (content.AsSpan(end).Length - content.AsSpan(end).TrimStart(" \u3000").Length));
        return verb > 0 && content[wrong.End] is not ('的' or '性' or '为' or '在' or '于' or '和' or '、' or '，') ? DraftEdit.Insert(wrong.End, "了") : null;
    }

    private static TextSpan? WrongPart(string content, TextSpan sentence, int end)
    {
        while (end < sentence.End && content[end] is ' ' or '\u3000')
            end++;
        var verb = Vocabulary.ScopeSubjectVerbs.LengthAt(content, end);
        if (verb > 0)
            return end + verb < sentence.End && content[end + verb] == '了' ? null : TextSpan.FromBounds(sentence.Start, end + verb);
        var other = Vocabulary.ScopeOtherVerbs.LengthAt(content, end);
        return other > 0 ? TextSpan.FromBounds(sentence.Start, end + other) : null;
    }
}
