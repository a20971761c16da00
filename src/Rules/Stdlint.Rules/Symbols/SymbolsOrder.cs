using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Symbols;

// GB/T 1.1—2020，8.8.3：拉丁字母在前，希腊字母在后；同字母大写先于小写。两种读法不一致的（大小写混排、字母与数字）不报。
public sealed class SymbolsOrder : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var entries = context.Model.SymbolEntries;
        for (var i = 1; i < entries.Length; i++)
        {
            var (before, entry) = (entries[i - 1], entries[i]);
            if (before.List != entry.List || !ComesBefore(entry.Symbol, before.Symbol))
                continue;
            context.Report(Descriptors.SymbolsOrder, entry.SymbolSpan, entry.Symbol, before.Symbol)
                .Assuming(entry.Node)
                .WithRelated(RelatedKind.Conflict, before.SymbolSpan, "related.conflict")
                .WithFix(() => Move(entries, entry));
            return;
        }
    }

    // 移到清单中第一个应在其后的符号之前。
    private static MoveParagraphs? Move(ImmutableArray<SymbolEntry> entries, SymbolEntry entry)
    {
        var first = entries.First(other => other.List == entry.List && ComesBefore(entry.Symbol, other.Symbol));
        return entry.Node is ListItemSyntax ? null : WholeParagraphs.MoveBefore(WholeParagraphs.Of(entry.Node), WholeParagraphs.Of(first.Node));
    }

    private static bool ComesBefore(string first, string second)
    {
        var (a, b) = (GroupOf(first[0]), GroupOf(second[0]));
        if (a != b)
            return a < b && a != Other && b != Other;
        if (a == Other)
            return false;
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            if (char.IsAsciiDigit(first[i]) != char.IsAsciiDigit(second[i]))
                return false;
            var folded = char.ToUpperInvariant(first[i]).CompareTo(char.ToUpperInvariant(second[i]));
            if (folded != 0)
                return folded < 0 && char.IsLetter(first[i]) && char.IsLetter(second[i]);
            if (first[i] != second[i])
                return first.Length == 1 && second.Length == 1 && char.IsUpper(first[i]);
        }

        return first.Length < second.Length;
    }

    private const int Other = 3;

    private static int GroupOf(char character) => char.IsAsciiLetter(character) ? 1 : character is >= '\u0391' and <= '\u03C9' ? 2 : Other;
}
