using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Introduction;

// GB/T 1.1—2020，D.3：涉及专利的条、专利持有人及其地址、对其他专利的声明。
public sealed class IdentifiedPatentIncomplete : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Introduction);

    private static void Check(NodeContext context)
    {
        if (FirstSentence(context) is not { } sentence || MissingIn(context, sentence) is not { } missing)
            return;
        context.Report(missing, sentence.Span).Assuming(context.Node);
    }

    private static Sentence? FirstSentence(NodeContext context)
    {
        foreach (var sentence in context.Model.SentencesIn(context.Node.Span))
        {
            if (Vocabulary.IdentifiedPatentWords.IsFoundIn(context.Text.TextOf(sentence.Span)))
                return sentence;
        }

        return null;
    }

    private static DiagnosticDescriptor? MissingIn(NodeContext context, in Sentence sentence)
    {
        var introduction = context.Node.Text;
        // The notice for patents that are not known stands in the foreword; here it is no statement on a known one.
        if (context.Text.TextOf(sentence.Span).Contains("某些内容", StringComparison.Ordinal))
            return null;
        if (context.Model.CrossReferencesIn(sentence.Span).IsEmpty)
            return Descriptors.IdentifiedPatentIncomplete;
        if (!introduction.Contains("持有人", StringComparison.Ordinal))
            return Descriptors.IdentifiedPatentIncompleteHolder;
        if (!introduction.Contains("地址", StringComparison.Ordinal))
            return Descriptors.IdentifiedPatentIncompleteAddress;
        return introduction.Contains("除上述专利外", StringComparison.Ordinal) ? null : Descriptors.IdentifiedPatentIncompleteNotice;
    }
}
