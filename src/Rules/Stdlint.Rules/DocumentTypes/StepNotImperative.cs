using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表C.2：试验步骤用祈使句。一章里多数句子以“应”起头才算，一章一处。
public sealed class StepNotImperative : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var clause = (ClauseSyntax)context.Node;
        if (context.Model.DocumentType.Value != DocumentType.TestMethod || !Vocabulary.TestStepTitles.IsFoundIn(clause.Title))
            return;
        var sentences = 0;
        var verbs = new List<TextSpan>();
        foreach (var sentence in context.Model.SentencesIn(clause.Span))
        {
            if (!sentence.Zone.IsProvision || sentence.IsInherited)
                continue;
            sentences++;
            if (context.Model.ModalVerbsIn(sentence.Span) is [{ Form: ModalForm.Shall, IsNegated: false, IsAmbiguous: false } verb, ..] && verb.Span.Start == sentence.Span.Start)
                verbs.Add(verb.Span);
        }

        if (verbs.Count * 100 <= sentences * context.Options<StepNotImperativeOptions>().Share || verbs is not [var first, ..])
            return;
        var report = context.Report(Descriptors.StepNotImperative, first, clause.Title, verbs.Count).Assuming(clause).WithFix(() => verbs.Select(DraftEdit.Delete));
        foreach (var verb in verbs.Skip(1))
            report.AlsoAt(verb);
    }
}
