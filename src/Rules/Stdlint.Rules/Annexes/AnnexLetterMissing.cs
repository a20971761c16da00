using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：只有一个附录时仍应给出“附录A”。
public sealed class AnnexLetterMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var annex = (AnnexSyntax)context.Node;
        // 自动编号的附录，文字里没有字母；编号读不出来的，由 STD2303 说。
        if (annex.Number is null && annex.WrittenNumber.AsSpan().Trim() is "" or "附录")
            context.Report(Descriptors.AnnexLetterMissing, annex.IdentifierSpan.Length > 0 ? annex.IdentifierSpan : annex.HeadingSpan).Assuming(annex)
                .WithFix(() => Repair(context.Model, annex, LetterOf(context.Model, annex)), LetterOf(context.Model, annex));
    }

    private static string LetterOf(DraftModel model, AnnexSyntax annex) => ((char)('A' + model.Annexes.IndexOf(annex))).ToString();

    // 前面的附录都依次有了字母，才知道这一个的。只有一个附录时，文中的“见附录”说的就是它。
    private static IEnumerable<DraftEdit> Repair(DraftModel model, AnnexSyntax annex, string letter)
    {
        if (annex.IdentifierSpan.IsEmpty || model.Annexes.TakeWhile(other => other != annex).Select(static (other, index) => other.Number?.Letter == 'A' + index).Contains(false)
            || model.Annexes.SkipWhile(other => other != annex).Skip(1).Any(other => other.Number?.Text == letter))
            yield break;
        foreach (var edit in Retitling.Replace(model, annex, new TextSpan(annex.IdentifierSpan.Start, 2), "附录" + letter))
            yield return edit;
        if (model.Annexes.Length > 1)
            yield break;
        foreach (var sentence in model.Sentences)
        {
            var text = model.Text.TextOf(sentence.Span);
            for (var at = text.IndexOf("附录"); at >= 0; at = text[(at + 2)..].IndexOf("附录") is var next and >= 0 ? at + 2 + next : -1)
            {
                if (at > 0 && text[at - 1] is '见' or '按' or '照' or '合' && (at + 2 == text.Length || text[at + 2] is '。' or '，' or '；' or '）' or '的'))
                    yield return DraftEdit.Insert(sentence.Span.Start + at + 2, letter);
                text = model.Text.TextOf(sentence.Span);
            }
        }
    }
}
