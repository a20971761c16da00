using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Figures;

/// <summary>Either all figures of a document have titles or none has; the same for tables. The fewer are shown.</summary>
internal static class CaptionTitles
{
    public static void Check(DraftContext context, IEnumerable<CaptionGroup> groups, DiagnosticDescriptor untitled, DiagnosticDescriptor titled)
    {
        // Without the figure or table itself the line may be no caption, or its title may stand on the next line.
        var members = groups.SelectMany(group => group.Members).Where(static item => item is { IsContinuation: false, Number: not null } && IsWhole(item)).ToList();
        var without = members.Where(static item => !item.HasTitle).ToList();
        if (without.Count == 0 || without.Count == members.Count)
            return;
        var isRare = without.Count * 2 <= members.Count;
        var fewer = isRare ? without : members.Where(static item => item.HasTitle).ToList();
        var other = members.Find(item => item.HasTitle == isRare)!;
        var report = context.Report(isRare ? untitled : titled, fewer[0].CaptionSpan, fewer[0].Number!.Text, other.Number!.Text).Assuming(fewer[0]).Assuming(other);
        report.WithRelated(RelatedKind.Conflict, other.CaptionSpan, isRare ? "related.titled" : "related.untitled");
        foreach (var item in fewer.Skip(1))
            report.AlsoAt(item.CaptionSpan);
    }

    private static bool IsWhole(CaptionedSyntax item) => item is FigureSyntax { PictureBlocks: [_, ..] } or TableSyntax { Grid: not null };
}
