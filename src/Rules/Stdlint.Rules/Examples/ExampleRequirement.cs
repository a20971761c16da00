using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.2 及其注：示例展示条款写法时要用引号或线框分开，引号里的词不算；讲起草的文件满是这样的示例。
public sealed class ExampleRequirement : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (model.Titles.Any(static title => Vocabulary.DraftingTitleWords.IsFoundIn(title.Value)))
            return;
        foreach (var sentence in model.Sentences)
        {
            if (sentence is not { Provision: ProvisionType.Requirement, IsInherited: false, Zone.Role: TextRole.Example }
                || !model.IsPlainProvision(sentence) || model.RetellsOthers(sentence) || model.IsInForm(sentence.Node))
                continue;
            context.Report(Descriptors.ExampleRequirement, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(sentence.Node);
        }
    }
}
