using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13：每个文件之前在方括号中给出序号。分组标题不编号，不是条目。
public sealed class BibliographyNumbering : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Bibliography);

    private static void Check(NodeContext context)
    {
        var expected = 1;
        ReportedDiagnostic? wrongForm = null;
        foreach (var entry in ((BibliographySyntax)context.Node).Entries)
        {
            var ordinal = BibliographyEdit.OrdinalOf(entry.WrittenMarker);
            if (ordinal < 0 && !IsDocument(context, entry))
                continue;
            if (ordinal < 0)
            {
                if (wrongForm is null)
                    wrongForm = Report(entry.WrittenMarker.Length == 0 ? Descriptors.BibliographyNumbering : Descriptors.BibliographyNumberingForm, entry);
                else
                    wrongForm.AlsoAt(PlaceOf(entry));
            }
            else if (ordinal != expected && wrongForm is null)
            {
                context.Report(Descriptors.BibliographyNumberingSequence, PlaceOf(entry), entry.WrittenMarker, expected).Assuming(entry)
                    .WithFix(() => Numbered(context.Model));
            }

            expected = (ordinal < 0 ? expected : ordinal) + 1;
        }

        ReportedDiagnostic Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ReferenceEntrySyntax entry) =>
            context.Report(descriptor, PlaceOf(entry), context.Text.StringOf(PlaceOf(entry))).Assuming(entry).WithFix(() => Numbered(context.Model));
    }

    // 键入的序号从1起连续编排，缺的补上。自动的、别种形式的，由人改。
    private static List<DraftEdit> Numbered(DraftModel model)
    {
        var edits = new List<DraftEdit>();
        if (BibliographyEdit.RefersToNumbers(model))
            return edits;
        TextSpan? like = null;
        foreach (var listed in model.Bibliography.Entries)
        {
            if (like is null && BibliographyEdit.MarkerOf(model, listed) is { IsEmpty: false } marker && BibliographyEdit.NumberIn(model, marker) is not null)
                like = marker;
        }

        var number = 1;
        foreach (var listed in model.Bibliography.Entries)
        {
            var marker = BibliographyEdit.MarkerOf(model, listed);
            if (marker is { IsEmpty: true } || (marker is { } typed && BibliographyEdit.NumberIn(model, typed) is null))
                return [];
            if (marker is { } old)
                edits.Add(DraftEdit.Replace(old, BibliographyEdit.Written(model, old, number++)));
            else if (listed.Document is not null || model.Text.TextOf(listed.TitleSpan).Contains('《'))
                edits.Add(DraftEdit.Insert(model.Text.BlockAt(listed.Entry.Span.Start).Span.Start, like is { } form ? BibliographyEdit.Written(model, form, number++) : $"[{number++}]\u3000"));
        }

        return edits;
    }

    private static TextSpan PlaceOf(ReferenceEntrySyntax entry) => entry.NumberSpan.Length > 0 ? entry.NumberSpan : entry.TitleSpan;

    private static bool IsDocument(NodeContext context, ReferenceEntrySyntax entry) =>
        entry.NumberSpan.Length > 0 || context.Text.TextOf(entry.TitleSpan).Contains('《');
}
