using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，5.4.1：一个概念一个术语。同形的术语以〈领域〉区分。
public sealed class TermDefinedTwice : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var first = new Dictionary<string, TermEntrySyntax>(StringComparer.Ordinal);
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.Term.Length < 2 || first.TryAdd(entry.Term, entry) || HasDomain(context, entry) || HasDomain(context, first[entry.Term]))
                continue;
            context.Report(Descriptors.TermDefinedTwice, entry.TermSpan, entry.Term, first[entry.Term].WrittenNumber)
                .Assuming(entry)
                .WithRelated(RelatedKind.Conflict, first[entry.Term].TermSpan, "related.conflict");
        }
    }

    private static bool HasDomain(DraftContext context, TermEntrySyntax entry) =>
        entry.DefinitionSpan.Length > 0 && context.Text.Content[entry.DefinitionSpan.Start] is '〈' or '<' or '＜';
}
