using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1。冒号引语下用了别的标点的由 STD2204 说，句号引语下的由 STD2203 说；这里只说分号与逗号、句号与其他标点的混用。
public sealed class ItemMarksMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (!ListPunctuation.AppliesTo(list))
            return;

        var punctuation = ListPunctuation.Of(context.Text, list);
        if (punctuation.Middle is not [var first, ..])
            return;

        var afterColon = punctuation.LeadIn.Character is '：' or ':';
        // 句号引语是 2020 版的形式，其下各项由 STD2203 说。
        if (punctuation.LeadIn.Character == '。' && context.Model.Edition.Value == DraftEdition.Edition2020)
            return;
        var expected = Fold(first.Mark.Character);
        foreach (var (_, mark) in punctuation.Middle)
        {
            var found = Fold(mark.Character);
            if (afterColon && found is not ('；' or '，'))
                return;
        }

        foreach (var (_, mark) in punctuation.Middle)
        {
            if (Fold(mark.Character) == expected)
                continue;
            context.Report(Descriptors.ItemMarksMixed, mark.Span, first.Mark.Character + " " + mark.Character)
                .Assuming(list)
                .WithRelated(RelatedKind.Conflict, first.Mark.Span, "related.first-item")
                .WithFix(() => Repair(context.Text, punctuation));
            return;
        }
    }

    // 按多数项统一，相等时用分号；多数项没有标点的，由人决定。
    private static List<DraftEdit> Repair(DraftText text, ListPunctuation punctuation)
    {
        var wanted = punctuation.Middle
            .GroupBy(static middle => Fold(middle.Mark.Character))
            .OrderByDescending(static group => group.Count())
            .ThenByDescending(static group => group.Key == '；')
            .First().Key;
        if (wanted is not ('；' or '，' or '。'))
            return [];
        var edits = new List<DraftEdit>();
        foreach (var (_, mark) in punctuation.Middle)
        {
            if (Fold(mark.Character) == wanted)
                continue;
            if (ListMarkEdit.To(text, mark, wanted) is not { } edit)
                return [];
            edits.Add(edit);
        }

        return edits;
    }

    /// <summary>Half-width and full-width forms are one mark here; letters are all "no mark".</summary>
    private static char Fold(char mark) => mark switch
    {
        ';' => '；',
        ',' => '，',
        '.' or '．' => '。',
        '。' or '；' or '，' or '、' or '：' or '！' or '？' => mark,
        _ => ' ',
    };
}
