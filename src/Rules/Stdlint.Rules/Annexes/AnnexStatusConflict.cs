using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.1.2：指明附录的表述与其作用相符。一处规范性提及就使附录成为规范性的，所以看最强的一处。
public sealed class AnnexStatusConflict : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        if (annex.Status == AnnexStatus.Unstated || annex.Number is not { } number || context.Model.IsEngineering.Value)
            return;

        AnnexMention? normative = null, informative = null;
        foreach (var mention in context.Model.AnnexMentions)
        {
            if (mention.Letter != number.Letter || mention.IsExternal || mention.DeclaresStatus || mention.Inside is not null)
                continue;
            switch (mention.Use)
            {
                case AnnexUse.Normative:
                    normative ??= mention;
                    break;
                case AnnexUse.Informative:
                    informative ??= mention;
                    break;
                case AnnexUse.Open when annex.Status == AnnexStatus.Normative && IsText(mention.Zone):
                    // 说不准的一处也可能是规范性的。
                    return;
            }
        }

        if (annex.Status == AnnexStatus.Informative && normative is { } binding)
            Report(context, Descriptors.AnnexStatusConflict, binding, annex, 0);
        else if (annex.Status == AnnexStatus.Normative && normative is null && informative is { } pointer)
            Report(context, Descriptors.AnnexStatusConflictInformative, pointer, annex, 1);
    }

    // 改标注或改表述，由人选；改表述要重写句子，这里只给出前一种。
    private static void Report(NodeContext context, DiagnosticDescriptor descriptor, AnnexMention mention, AnnexSyntax annex, int expected)
    {
        var report = context.Report(descriptor, mention.Span, annex.Designation).Assuming(annex).WithRelated(RelatedKind.Conflict, annex.StatusSpan, "related.annex-status");
        if (FixedPhrases.Of(context.Model.Edition.Value).AnnexStatus.Texts is { Length: 2 } texts && annex.StatusSpan.Length > 2)
            report.WithFix(() => Retitling.Replace(context.Model, annex, TextSpan.FromBounds(annex.StatusSpan.Start + 1, annex.StatusSpan.End - 1), texts[expected][1..^1]), texts[expected]);
    }

    private static bool IsText(TextZone zone) => zone.Region is not (DraftRegion.Foreword or DraftRegion.Introduction);
}
