using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.2、9.11.1。转述法律法规或另一文件的规定不是要求；前言、引言、范围和符号各有自己的规则。
public sealed class NoteRequirement : DraftAnalyzer
{
    private const int LongestAttribute = 8;
    private const int ShortestAttribute = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var sentence in model.Sentences)
        {
            if (sentence is not { Provision: ProvisionType.Requirement, IsInherited: false, Zone.Role: TextRole.Note }
                || sentence.Zone.Region is DraftRegion.Foreword or DraftRegion.Introduction or DraftRegion.Scope or DraftRegion.Symbols
                || !Demands(model, sentence) || model.RetellsOthers(sentence) || model.IsInForm(sentence.Node))
                continue;
            context.Report(Descriptors.NoteRequirement, sentence.TriggerSpan, context.Text.StringOf(sentence.Span)).Assuming(sentence.Node);
        }
    }

    // “需”“要”只是口语；“禁止使用的农药”“应检测的项目”说的是农药和项目。
    private static bool Demands(DraftModel model, in Sentence sentence) => model.ModalVerbsIn(sentence.TriggerSpan) is [var verb, ..]
        && verb.Form is not (ModalForm.Need or ModalForm.MayNot)
        && !model.QualifiesNoun(verb.Span.End, verb.Form == ModalForm.Forbidden ? LongestAttribute : ShortestAttribute);
}
