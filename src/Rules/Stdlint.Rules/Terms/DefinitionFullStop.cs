using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020 第3章的样式。后面随图、公式、列项的以冒号结束；早期的术语标准不加句号，全章一致的不报。
public sealed class DefinitionFullStop : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var entries = context.Model.TermEntries.Where(static entry => entry.DefinitionSpan.Length > 1).ToList();
        var open = entries.Where(entry => LacksEndMark(context, entry)).ToList();
        if (open.Count == entries.Count && entries.Count > 1)
            return;
        foreach (var entry in open)
            context.Report(Descriptors.DefinitionFullStop, new TextSpan(entry.DefinitionSpan.End - 1, 1), entry.WrittenNumber).Assuming(entry)
                .WithFix(() => Close(context.Text.Content, entry.DefinitionSpan.End));
    }

    private static ReplaceText Close(string content, int end) =>
        content[end - 1] is '；' or '，' ? DraftEdit.Replace(new TextSpan(end - 1, 1), "。") : DraftEdit.Insert(end, "。");

    private static bool LacksEndMark(DraftContext context, TermEntrySyntax entry)
    {
        var last = context.Text.Content[entry.DefinitionSpan.End - 1];
        return last is >= '\u4E00' and <= '\u9FFF' or '；' or '，' or '）' && !entry.Children.Any(static child => child.Kind is SyntaxKind.List or SyntaxKind.Formula);
    }
}
