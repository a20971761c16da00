using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3；2009 版排除要求和推荐，2000 版只排除要求（6.1.3）。技术变化的列项转述条款，不是条款。
public sealed class ForewordProvision : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        foreach (var sentence in model.SentencesIn(context.Node.Span))
        {
            if (AsksTheReader(context, sentence))
                context.Report(Descriptors.ForewordProvisionInstruction, new TextSpan(sentence.Span.Start, 1), context.Text.StringOf(sentence.Span)).Assuming(context.Node);
            if (sentence.IsInherited || !model.IsPlainProvision(sentence) || model.FixedPhraseMatchAt(sentence.Span.Start) is not null
                || DescriptorOf(sentence.Provision, model.Edition.Value) is not { } descriptor || IsRetold(model, sentence))
                continue;
            context.Report(descriptor, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(context.Node);
        }
    }

    // “请注意……可能涉及专利”是规定的表述。
    private static bool AsksTheReader(NodeContext context, in Sentence sentence) =>
        context.Model.Edition.Value == DraftEdition.Edition2020
        && context.Text.TextOf(sentence.Span) is ['请', not '注', not '意', ..]
        && context.Model.FixedPhraseMatchAt(sentence.Span.Start) is null;

    private static bool IsRetold(DraftModel model, in Sentence sentence)
    {
        foreach (var statement in model.ForewordStatements)
        {
            if (statement.Topic is ForewordTopic.Replacement or ForewordTopic.Adoption
                && (statement.Span.Contains(sentence.Span) || statement.Items is { } items && items.Span.Contains(sentence.Span)))
                return true;
        }

        return false;
    }

    private static DiagnosticDescriptor? DescriptorOf(ProvisionType provision, DraftEdition edition) => provision switch
    {
        ProvisionType.Requirement => Descriptors.ForewordProvision,
        ProvisionType.Recommendation when edition >= DraftEdition.Edition2009 => Descriptors.ForewordProvisionRecommendation,
        ProvisionType.Permission when edition == DraftEdition.Edition2020 => Descriptors.ForewordProvisionPermission,
        _ => null,
    };
}
