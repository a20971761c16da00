using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.3：定义中提及的术语后括注其条目编号。
public sealed class DefinitionEntryNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var content = context.Text.Content;
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { Kind: CrossReferenceKind.Clause, IsExternal: false, Target: null or TermEntrySyntax } || !IsInBrackets(content, pointer))
                continue;
            if (context.Model.ZoneAt(pointer.Span.Start) is not { Region: DraftRegion.Terms, Role: TextRole.Definition })
                continue;
            // 括号前不是那个术语，却是另一个条目的术语，才是编号错了。
            var before = content.AsSpan(0, pointer.Span.Start - 1).TrimEnd();
            if (pointer.Target is TermEntrySyntax target && (target.Term.Length == 0 || EndsWithTerm(before, target)) || TermEndingAt(context, before) is not { } meant)
                continue;
            context.Report(Descriptors.DefinitionEntryNumber, pointer.Span, context.Text.StringOf(pointer.Span), meant.Term, meant.WrittenNumber).Assuming(meant)
                .WithFix(() => pointer.IsField || meant.Number is not { } number ? null : DraftEdit.Replace(pointer.NumberSpan, number.Text), meant.WrittenNumber);
        }
    }

    private static bool IsInBrackets(string content, CrossReference pointer) =>
        pointer.Span.Start > 0 && content[pointer.Span.Start - 1] is '（' or '(' && pointer.Span.End < content.Length && content[pointer.Span.End] is '）' or ')';

    private static bool EndsWithTerm(ReadOnlySpan<char> text, TermEntrySyntax entry) => text.EndsWith(entry.Term, StringComparison.Ordinal);

    private static TermEntrySyntax? TermEndingAt(DraftContext context, ReadOnlySpan<char> text)
    {
        TermEntrySyntax? longest = null;
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.Term.Length > (longest?.Term.Length ?? 1) && EndsWithTerm(text, entry))
                longest = entry;
        }

        return longest;
    }
}
