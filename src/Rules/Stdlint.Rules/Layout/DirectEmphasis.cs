using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，7.5.4、表F.1。链接、修订和突出显示（STD9129）不算；填写处的下划线下面没有字。
public sealed class DirectEmphasis : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reported = new Dictionary<DiagnosticDescriptor, ReportedDiagnostic>();
        foreach (var text in context.Model.TypesetTexts)
        {
            if (text.Role != TypesetRole.Text)
                continue;
            foreach (var (place, message) in EmphasizedIn(context.Text, text))
            {
                if (reported.TryGetValue(message, out var report))
                    report.AlsoAt(place);
                else
                    reported.Add(message, context.Report(message, place).Assuming(text.Node).WithFixEverywhere(found => Reformatting.Of(context.Text, found, format => Plain(format, message))));
            }
        }
    }

    /// <summary>Neighbouring pieces that are set alike are one place.</summary>
    private static List<(TextSpan Place, DiagnosticDescriptor Message)> EmphasizedIn(DraftText text, TypesetText stretch)
    {
        var found = new List<(TextSpan Place, DiagnosticDescriptor Message)>();
        foreach (ref readonly var piece in text.PiecesOf(stretch.Block))
        {
            if (piece.Span.Overlap(stretch.Span) is not { Length: > 0 } shared || piece.Revision != RevisionKind.None || (piece.Flags & PieceFlags.Hyperlink) != 0
                || MessageFor(text.CharacterFormats[piece.FormatIndex]) is not { } message)
            {
                continue;
            }

            if (found is [.., var last] && last.Place.End == shared.Start && last.Message.Equals(message))
                found[^1] = (TextSpan.FromBounds(last.Place.Start, shared.End), message);
            else
                found.Add((shared, message));
        }

        found.RemoveAll(place => text.HanCount(place.Place) == 0);
        return found;
    }

    /// <summary>Only what is reported goes: of an underlined, red word the colour is a finding of its own.</summary>
    private static IEnumerable<FormatChange> Plain(CharacterFormat format, DiagnosticDescriptor message)
    {
        if (!message.Equals(MessageFor(format)))
            return [];
        if (format.Underline)
            return [new FormatChange(FormatProperty.Underline)];
        return [new FormatChange(message.Equals(Descriptors.DirectEmphasisColor) ? FormatProperty.Color : FormatProperty.Shading)];
    }

    private static DiagnosticDescriptor? MessageFor(CharacterFormat format)
    {
        if (format.Underline)
            return Descriptors.DirectEmphasis;
        if (format.Color is { } color && color is not ("auto" or "000000"))
            return Descriptors.DirectEmphasisColor;
        return format.Shading is { } fill && fill is not ("auto" or "FFFFFF" or "FFFF00" or "00FFFF" or "00FF00") ? Descriptors.DirectEmphasisShading : null;
    }
}
