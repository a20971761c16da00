using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1：清单给出文件的编号和名称。
public sealed class ReferenceEntryIncomplete : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var entries = context.Model.NormativeReferences.Entries;
        var shortest = context.Options<ReferenceEntryIncompleteOptions>().MinTitleLength;
        for (var i = 0; i < entries.Length; i++)
        {
            var listed = entries[i];
            var (entry, document, title) = listed;
            // 换行拆成两段的条目：编号一段，名称一段。
            if (document is not null && title.Length < shortest)
            {
                var isSplit = i + 1 < entries.Length && entries[i + 1].Document is null;
                var isTitleFirst = document.Span.Start - entry.Span.Start >= shortest;
                if (!isSplit && !isTitleFirst && !document.IsPlaceholder)
                    context.Report(Descriptors.ReferenceEntryIncomplete, document.Span, context.Text.StringOf(document.Span)).Assuming(entry)
                        .WithFix(() => CompletedEntry.WithTitle(context.Model, listed));
            }
            else if (document is null && entry.NumberSpan.IsEmpty && IsStandardTitle(context.Text.TextOf(title)) && (i == 0 || entries[i - 1] is not { Document: not null, TitleSpan.Length: 0 }))
            {
                context.Report(Descriptors.ReferenceEntryIncompleteNumber, title, context.Text.StringOf(title)).Assuming(entry)
                    .WithFix(() => CompletedEntry.WithNumber(context.Model, listed));
            }
        }
    }

    // 法规、专著、药典没有标准编号；只有名称像标准的，才缺编号。以拉丁字母开头的可能是别的机构的编号（OGC WaterML 2.0）。
    private static bool IsStandardTitle(ReadOnlySpan<char> title) =>
        title.Length > 0 && title[0] is >= '\u4E00' and <= '\u9FFF' && !title.ContainsAny(['《', '[', '［', '〔']) && Vocabulary.StandardTitleEndings.LengthEndingAt(title, title.Length) > 0;
}
