using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，6.1.1。空白和换行不算差异。
public sealed class TitleMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        DraftTitle? cover = null;
        foreach (var title in context.Model.Titles)
        {
            if (title.Place == DraftTitlePlace.Cover)
            {
                cover ??= title;
                continue;
            }

            if (cover is null || title.Normalized == cover.Normalized)
                continue;
            var descriptor = title.Place switch
            {
                DraftTitlePlace.Foreword => Descriptors.TitleMismatchForeword,
                DraftTitlePlace.Header => Descriptors.TitleMismatchHeader,
                _ => Descriptors.TitleMismatch,
            };
            context.Report(descriptor, title.Span, cover.Value, title.Value)
                .WithRelated(RelatedKind.Conflict, cover.Span, "related.cover-title")
                .WithFix(() => IsOneLine(context.Text, title) ? DraftEdit.Replace(title.Span, cover.Value) : null);
        }
    }

    private static bool IsOneLine(DraftText text, DraftTitle title) => text.BlockAt(title.Span.Start).Span.Contains(title.Span);
}
