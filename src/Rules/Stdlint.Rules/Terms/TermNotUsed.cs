using System.Buffers;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.2：术语在文件中至少使用两次。术语标准和分部分文件的第1部分为别的文件界定术语。
public sealed class TermNotUsed : DraftAnalyzer
{
    private static readonly SearchValues<char> Variants = SearchValues.Create("（(/、〈；“《");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (!model.HasTechnicalClauses || model.DocumentType.Value == DocumentType.Terminology || model.OwnNumber is { Part: "1" })
            return;
        var fewest = context.Options<TermNotUsedOptions>().MinUses;
        foreach (var entry in model.TermEntries)
        {
            // 带括号、斜线的术语有几种写法，数不准。
            if (entry.Term.Length < 2 || entry.Term.AsSpan().ContainsAny(Variants) || IsPartOne(model))
                continue;
            var uses = model.UsesOf(entry, fewest);
            if (uses == 0)
                context.Report(Descriptors.TermNotUsed, entry.TermSpan, entry.Term).Assuming(entry).WithFix(() => Remove(model, entry));
            else if (uses < fewest)
                // 同义的写法没有数到，少一次不足为凭。
                context.Report(Descriptors.TermNotUsedEnough, entry.TermSpan, entry.Term, uses, fewest).Assuming(RecognitionConfidence.Low);
        }
    }

    // 条目整个删去，其后的编号及对它们的提及顺延；只有一个条目的，引导语也要改，由人处理。
    private static IEnumerable<DraftEdit> Remove(DraftModel model, TermEntrySyntax entry)
    {
        if (entry.Parent is not { } group || WholeParagraphs.Delete(entry) is not { } deletion)
            return [];
        var entries = model.TermEntries.Where(other => other.Parent == group).ToList();
        var isMeant = entry.Number is null || model.CrossReferences.Any(pointer => pointer.Target == entry);
        return entries.Count > 1 && !isMeant && Renumbering.AfterRemoval(model, entry.Number!.Last, entries.SkipWhile(other => other != entry).Skip(1)) is { } renumbered ? [deletion, .. renumbered] : [];
    }

    private static bool IsPartOne(DraftModel model)
    {
        foreach (var title in model.Titles)
        {
            if (title.Normalized.Contains("第1部分", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
