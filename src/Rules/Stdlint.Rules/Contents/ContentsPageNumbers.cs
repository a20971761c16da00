using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Contents;

// GB/T 1.1—2020，8.2、10.1.3。打开时会更新域的不论；一个页码都没有的，是从别的格式来的。
public sealed class ContentsPageNumbers : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        if (context.Text.Package.UpdatesFieldsOnOpen)
            return;
        var hasPages = model.ContentsItems.Any(item => item.Entry.Page.Length > 0);
        var page = 0;
        foreach (var item in model.ContentsItems)
        {
            var words = model.WordsOf(item.Entry);
            if (Vocabulary.BrokenFieldWords.IsFoundIn(context.Text.TextOf(context.Text.Blocks[item.Entry.FirstBlock])))
            {
                context.Report(Descriptors.ContentsPageNumbers, context.Text.Blocks[item.Entry.FirstBlock].Span, context.Text.StringOf(words));
                return;
            }

            if (!hasPages || item.Kind is ContentsItemKind.Contents or ContentsItemKind.Other or ContentsItemKind.Figure or ContentsItemKind.Table)
                continue;
            if (item.Entry.Page.Length == 0)
            {
                context.Report(Descriptors.ContentsPageNumbersMissing, words, context.Text.StringOf(words));
                return;
            }

            if (!int.TryParse(item.Entry.Page, out var number))
                continue;
            if (item.Kind is ContentsItemKind.Foreword or ContentsItemKind.Introduction)
                context.Report(Descriptors.ContentsPageNumbersRoman, words, context.Text.StringOf(words), item.Entry.Page);
            else if (number < page)
                context.Report(Descriptors.ContentsPageNumbersFalling, words, context.Text.StringOf(words), number, page);
            else
                page = number;
        }
    }
}
