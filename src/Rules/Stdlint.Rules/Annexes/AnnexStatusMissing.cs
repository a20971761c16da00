using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.1.2、9.6.2。
public sealed class AnnexStatusMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        // 1993 年版的“标准的附录”“提示的附录”与现在的两种不同；工程建设标准不分规范性与资料性。
        if (annex.Status != AnnexStatus.Unstated || context.Model.IsEngineering.Value || context.Model.Edition.Value == DraftEdition.Edition1993)
            return;
        context.Report(Descriptors.AnnexStatusMissing, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan, annex.Designation)
            .Assuming(annex)
            .WithFix(() => StatusOf(context.Model, annex) is { Length: > 0 } status ? AnnexStatusEdit.Insert(context.Model, annex, status) : [], StatusOf(context.Model, annex));
    }

    // 有一处以规范性的形式指明，就是规范性的；各处都是提示的，是资料性的；说不准的由人定。
    private static string StatusOf(DraftModel model, AnnexSyntax annex)
    {
        if (annex.Number is not { } number || FixedPhrases.Of(model.Edition.Value).AnnexStatus.Texts is not [var normative, var informative])
            return "";
        bool isInformative = false, isOpen = false;
        foreach (var mention in model.AnnexMentions)
        {
            if (mention.Letter != number.Letter || mention.IsExternal || mention.DeclaresStatus || mention.Inside is not null)
                continue;
            if (mention.Use == AnnexUse.Normative)
                return normative;
            isInformative |= mention.Use == AnnexUse.Informative;
            isOpen |= mention.Use == AnnexUse.Open;
        }

        return isInformative && !isOpen ? informative : "";
    }
}
