using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.3.1：每个附录中图、表、公式的编号均重新从1开始，前面加附录的字母和下脚点。一个附录里同一种写法是一处原因。
public sealed class AnnexCaptionNumber : DraftAnalyzer
{
    private static readonly SearchValues<char> BeforeNumber = SearchValues.Create("图表公式（( \u3000\u00A0");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        CheckKind(context, context.Model.Figures);
        CheckKind(context, context.Model.Tables);
        CheckKind(context, context.Model.Formulas);
    }

    private static void CheckKind(DraftContext context, IEnumerable<CaptionedSyntax> captioned)
    {
        AnnexSyntax? annex = null;
        ReportedDiagnostic? report = null;
        var ordinal = 0;
        var captions = new List<(CaptionedSyntax Caption, DivisionNumber Expected)>();
        foreach (var item in captioned)
        {
            if (item.Number is not { } number || item.IsContinuation || item.FirstAncestor<AnnexSyntax>() is not { Number: { } letter } around)
                continue;
            if (around != annex)
                (annex, report, ordinal, captions) = (around, null, 0, []);

            ordinal++;
            var expected = new DivisionNumber(letter.Letter, [ordinal]);
            captions.Add((item, expected));
            var isSound = number.Letter == letter.Letter && number.Components.Length == 1 && item.WrittenNumber.Contains(number.Text, StringComparison.Ordinal);
            // 起始之后的连续性由 STD5302、STD5402、STD5502 说。
            if (isSound && (ordinal > 1 || number.Last == 1))
                continue;
            if (report is not null)
            {
                report.AlsoAt(item.NumberPlace);
                continue;
            }

            report = context.Report(Descriptors.AnnexCaptionNumber, item.NumberPlace, item.WrittenNumber.Trim(), Rewritten(item.WrittenNumber.Trim(), expected)).Assuming(annex!).Assuming(item);
            var all = captions;
            report.WithFix(() => Renumber(context.Model, all));
        }
    }

    /// <summary>表3 as 表B.1, （3） as （B.1）.</summary>
    private static string Rewritten(string written, DivisionNumber expected)
    {
        var start = written.AsSpan().IndexOfAnyExcept(BeforeNumber);
        var end = written.AsSpan().TrimEnd("）) \u3000\u00A0").Length;
        return start < 0 ? expected.Text : string.Concat(written.AsSpan(0, start).TrimEnd(), expected.Text, written.AsSpan(Math.Max(start, end)));
    }

    // 这个附录里同一种的编号都是手工的，才知道改成什么；指向它们的提及一并改。
    private static List<DraftEdit> Renumber(DraftModel model, List<(CaptionedSyntax Caption, DivisionNumber Expected)> captions)
    {
        var edits = new List<DraftEdit>();
        foreach (var (caption, expected) in captions)
        {
            var text = model.Text.TextOf(caption.NumberSpan);
            var start = text.IndexOfAnyInRange('0', 'z');
            var end = text.LastIndexOfAnyInRange('0', 'z') + 1;
            if (caption.NumberOrigin != NumberOrigin.Typed || start < 0)
                return [];
            if (!text[start..end].SequenceEqual(expected.Text))
                edits.Add(DraftEdit.Replace(TextSpan.FromBounds(caption.NumberSpan.Start + start, caption.NumberSpan.Start + end), expected.Text));
            foreach (var pointer in model.CrossReferences)
            {
                if (pointer.Target == caption && !model.Text.TextOf(pointer.NumberSpan).SequenceEqual(expected.Text))
                    edits.Add(new ReplaceText(pointer.NumberSpan, expected.Text, pointer.IsField));
            }
        }

        return edits;
    }
}
