using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2。从别的格式提取的文字没有域。
public sealed class ContentsTypedByHand : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (context.Tree.Root.Contents is { Entries.Length: > 0 } contents && !model.HasGeneratedContents && !model.IsExtracted.Value)
            context.Report(Descriptors.ContentsTypedByHand, model.HeadingOf(contents)).WithFix(() => Wrap(model, contents) is { } edit ? [edit] : []);
    }

    // 更新域以后列出的，应正是现在列出的标题；有一行找不到标题，或标题没有自己的样式，就由人做。
    private static WrapContents? Wrap(DraftModel model, ContentsSyntax contents)
    {
        var (first, last) = (contents.Entries[0].FirstBlock, contents.Entries[^1].EndBlock);
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            if (contents.Entries[i].FirstBlock != first + i || contents.Entries[i].EndBlock != first + i + 1)
                return null;
        }

        var headings = new List<(DraftSyntaxNode Node, int Level)>();
        foreach (var item in model.ContentsItems)
        {
            if (item.Target is not { } target || item.Entry.Page.Length == 0 || item.Kind is ContentsItemKind.Contents or ContentsItemKind.Other || model.Text.Blocks[item.Entry.FirstBlock].Story != BlockStory.Body)
                return null;
            headings.Add((target, target is DivisionSyntax division ? division.Level + 1 : 1));
        }

        return ContentsField.InstructionFor(model, headings) is { } instruction ? new WrapContents(first, last - first, instruction) : null;
    }
}
