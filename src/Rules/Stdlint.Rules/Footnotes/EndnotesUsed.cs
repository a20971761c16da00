using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Footnotes;

// GB/T 1.1—2020，9.12.1：脚注在相关页面的下边。用尾注列文献的，改为参考文献。
public sealed class EndnotesUsed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var reference in context.Text.Objects)
        {
            if (reference.Kind != InlineObjectKind.EndnoteReference)
                continue;
            var place = new TextSpan(reference.Position, 1);
            if (report is null)
                report = context.Report(Descriptors.EndnotesUsed, place);
            else
                report.AlsoAt(place);
        }

        report?.WithFix(() => IsPlain(context.Model) && EndnotesToFootnotes.IsPossible(context.Text) ? [new EndnotesToFootnotes()] : []);
    }

    // 表里用表脚注，术语条目里用注，文献列入参考文献，文中提到尾注的要改写：都由人决定。
    private static bool IsPlain(DraftModel model)
    {
        var text = model.Text;
        if (Vocabulary.EndnoteWords.IsFoundIn(text.Content))
            return false;
        foreach (var reference in EndnotesToFootnotes.References(text))
        {
            if (text.BlockAt(reference.Position).Cell is not null || model.TermEntries.Any(entry => entry.Span.Contains(reference.Position)))
                return false;
        }

        return !text.Blocks.Any(block => block.Story == BlockStory.Endnote && IsLiterature(model, block.Span));
    }

    private static bool IsLiterature(DraftModel model, TextSpan note)
    {
        var words = model.Text.TextOf(note);
        return Vocabulary.LiteratureMarks.IsFoundIn(words) || Vocabulary.PublisherWords.IsFoundIn(words) || Vocabulary.JournalStyleWords.IsFoundIn(words) || !model.StandardNumbersIn(note).IsEmpty;
    }
}
