using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.GeneralContent;

/// <summary>What the clauses with a prescribed type of provision have in common: the title is the cause, so that a division is one finding with all its places.</summary>
internal static class DivisionProvisions
{
    public static ReportedDiagnostic? Report(NodeContext context, DivisionSyntax division, Func<Sentence, DiagnosticDescriptor?> descriptorOf)
    {
        ReportedDiagnostic? reported = null;
        foreach (var sentence in context.Model.SentencesIn(division.Span))
        {
            if (sentence.IsInherited || !sentence.Zone.IsProvision || descriptorOf(sentence) is not { } descriptor || !context.Model.IsPlainProvision(sentence)
                || IsInRequirements(sentence.Node, division))
                continue;
            if (reported is null)
                reported = context.Report(descriptor, sentence.TriggerSpan, division.Title, context.Text.StringOf(sentence.Span)).Assuming(division);
            else
                reported.AlsoAt(sentence.TriggerSpan);
        }

        return reported;
    }

    // A subclause 要求 within 总则 says itself what it holds.
    private static bool IsInRequirements(DraftSyntaxNode node, DivisionSyntax division)
    {
        for (var around = node.FirstAncestor<DivisionSyntax>(); around is not null && around != division; around = around.FirstAncestor<DivisionSyntax>())
        {
            if (around.Title.EndsWith("要求", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
