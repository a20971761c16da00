using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.1：标题随清单的内容为“符号”“缩略语”或“符号和缩略语”。表中的内容没有读到，所以有表的不报。
public sealed class SymbolsTitleMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.Clause(ElementKind.Symbols) is not { } clause || clause.Descendants().Any(static node => node.Kind is SyntaxKind.Table or SyntaxKind.Subclause))
            return;
        var entries = context.Model.SymbolEntries;
        if (entries.Length < 2)
            return;
        var named = (Symbols: clause.Title.Contains("符号", StringComparison.Ordinal), Abbreviations: clause.Title.Contains("缩略语", StringComparison.Ordinal));
        if (named.Symbols && entries.All(static entry => entry.IsAbbreviation) || named is { Abbreviations: true, Symbols: false } && entries.All(static entry => entry.IsQuantitySymbol))
            context.Report(Descriptors.SymbolsTitleMismatch, clause.TitleSpan, clause.Title).Assuming(clause).WithFix(() => Retitle(context.Model, clause, named.Symbols ? "缩略语" : "符号"), named.Symbols ? "缩略语" : "符号");
    }

    // 标题、目次中的标题和引导语一并改。
    private static IEnumerable<DraftEdit> Retitle(DraftModel model, DivisionSyntax clause, string title)
    {
        yield return DraftEdit.Replace(clause.TitleSpan, title);
        foreach (var entry in model.Tree.Root.Contents?.Entries ?? [])
        {
            if (entry.Title == clause.Title)
                yield return new ReplaceText(entry.TitleSpan, title, IsFieldResult: true);
        }

        if (model.FixedPhraseMatch(FixedPhraseKind.SymbolsLeadIn) is { Fit: >= PhraseFit.Near } phrase && !model.Text.TextOf(phrase.Span).Contains('\n')
            && FixedPhrases.Of(model.Edition.Value).Symbols is { Texts: [var symbols, var abbreviations, ..] })
        {
            yield return DraftEdit.Replace(phrase.Span, title == "符号" ? symbols : abbreviations);
        }
    }
}
