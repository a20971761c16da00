using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Service;

// GB/T 24421.3（可操作性和可检查性）；GB/T 1.1—2020，表C.1。一章里这样的要求一并看，报在第一处。
public sealed class ServiceRequirementUnverifiable : DraftAnalyzer
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十两半每%％");

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (HasVerification(context.Model))
            return;

        ReportedDiagnostic? report = null;
        foreach (var sentence in context.Model.SentencesIn(context.Node.Span))
        {
            if (sentence.Provision != ProvisionType.Requirement || !sentence.Zone.IsProvision || WordIn(context.Model, sentence) is not { } word)
                continue;
            if (report is null)
                report = context.Report(Descriptors.ServiceRequirementUnverifiable, word, context.Text.StringOf(word));
            else
                report.AlsoAt(word);
        }
    }

    /// <summary>The word that cannot be checked; null where a number, a pointer or what follows says how it is meant.</summary>
    private static TextSpan? WordIn(DraftModel model, in Sentence sentence)
    {
        var text = model.Text.TextOf(sentence.Span);
        if (text.ContainsAny(Numbers) || text[^1] is '：' or ':' || model.StandardNumbersIn(sentence.Span).Length > 0 || model.CrossReferencesIn(sentence.Span).Length > 0)
            return null;
        for (var position = 0; position < text.Length; position++)
        {
            var length = Vocabulary.UnverifiableServiceWords.LengthAt(text, position);
            if (length > 0 && Vocabulary.UnverifiableServiceWordTraps.LengthAt(text, position) == 0 && !model.IsQuotedAt(sentence.Span.Start + position))
                return new TextSpan(sentence.Span.Start + position, length);
        }

        return null;
    }

    // 另有证实方法的，要求可以这样写。
    private static bool HasVerification(DraftModel model)
    {
        foreach (var division in model.Divisions)
        {
            if (Vocabulary.VerificationTitleWords.IsFoundIn(division.Title))
                return true;
        }

        return false;
    }
}
