using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.1.1：引用具体内容应注日期，以后的版次里章条号会变。条文脚注里提及现行版的章条号是准许的（9.5.4.1.2）。
public sealed class UndatedSpecificReference : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        StandardNumber? last = null;
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { IsExternal: true, ExternalDocument: { IsDated: false, IsPlaceholder: false } document } || ReferenceEquals(document, last))
                continue;
            last = document;
            if (!IsOfDocument(context, document, pointer) || context.Model.ZoneAt(pointer.Span.Start) is not { Role: not (TextRole.Source or TextRole.Footnote) } zone || !IsInText(zone.Region))
                continue;
            context.Report(Descriptors.UndatedSpecificReference, TextSpan.FromBounds(document.Span.Start, pointer.Span.End), context.Text.StringOf(document.Span), context.Text.StringOf(pointer.Span))
                .Assuming(pointer.Confidence)
                .WithFix(() => WithYear(context, document));
        }
    }

    // 年份取自文稿中别处唯一注明的那个版本，清单同步；文稿没有写的，由人查。
    private static List<DraftEdit> WithYear(DraftContext context, StandardNumber document)
    {
        StandardNumber? dated = null;
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.Key != document.Key || number is not { IsDated: true, IsPlaceholder: false, Year: > 0 })
                continue;
            if (dated is not null && dated.Year != number.Year)
                return [];
            dated ??= number;
        }

        if (dated is null)
            return [];
        var year = context.Text.StringOf(TextSpan.FromBounds(dated.DashSpan.Start, dated.YearSpan.End));
        List<DraftEdit> edits = [DraftEdit.Insert(document.NumberSpan.End, year)];
        if (context.Model.NormativeReferences.Find(document) is { Document: { IsDated: false, AllPartsSpan.IsEmpty: true } listed } && listed.Key == document.Key)
            edits.Add(DraftEdit.Insert(listed.NumberSpan.End, year));
        return edits;
    }

    // 逗号后的“5.2”可能是本文件的条号。
    private static bool IsOfDocument(DraftContext context, StandardNumber document, CrossReference pointer) =>
        pointer.Span.Start >= document.Span.End
        && !context.Text.TextOf(TextSpan.FromBounds(document.Span.End, pointer.Span.Start)).ContainsAny('，', ',', '、');

    private static bool IsInText(DraftRegion region) =>
        region is DraftRegion.Introduction or DraftRegion.Scope or DraftRegion.Terms or DraftRegion.Symbols or DraftRegion.Body
            or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex;
}
