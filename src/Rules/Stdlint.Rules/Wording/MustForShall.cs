using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。写明法律法规的外部约束准许用“必须”（9.5.4.2.2）；“不必须”不是要求。
public sealed class MustForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MustForShall;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.Must, IsNegated: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start);

    protected override void Repair(ReportedDiagnostic finding, DraftText text, IReadOnlyList<TextSpan> verbs) =>
        finding.WithFix(() => verbs.Select(verb => Shall(text, verb)));

    // “必须应”“应必须”只留一个“应”。
    private static ReplaceText Shall(DraftText text, TextSpan must)
    {
        var block = text.BlockAt(must.Start).Span;
        var isDoubled = (must.Start > block.Start && text.Content[must.Start - 1] == '应') || (must.End < block.End && text.Content[must.End] == '应');
        return DraftEdit.Replace(must, isDoubled ? "" : "应");
    }
}
