using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

/// <summary>The sentence that states the subject, as the part of GB/T 20001 for the type has it.</summary>
internal static class ScopeForm
{
    /// <param name="context">Where to report.</param>
    /// <param name="type">The type of document.</param>
    /// <param name="verbs">One of these has to stand in the scope.</param>
    /// <param name="descriptor">Its argument is the sentence.</param>
    /// <returns>What was reported; null where the scope is as it has to be.</returns>
    public static ReportedDiagnostic? Expect(DraftContext context, DocumentType type, WordList verbs, DiagnosticDescriptor descriptor)
    {
        var model = context.Model;
        if (model.DocumentType.Value != type || model.Clause(ElementKind.Scope) is not { } scope || model.ScopeStates(verbs))
            return null;
        foreach (var sentence in model.SentencesIn(scope.Span))
        {
            if (model.EndOfOwnName(sentence.Span) is var start and >= 0 && BeginsWithVerb(context.Text.Content.AsSpan(start, sentence.Span.End - start)))
                return context.Report(descriptor, sentence.Span, context.Text.ExcerptOf(sentence.Span)).Assuming(scope);
        }

        return null;
    }

    private static bool BeginsWithVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in Vocabulary.ScopeVerbs)
        {
            if (text.StartsWith(verb.Head))
                return true;
        }

        return false;
    }
}
