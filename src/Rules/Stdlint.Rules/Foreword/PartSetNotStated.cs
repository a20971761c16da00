using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3 b）。2009 版说明分为哪些部分（6.1.3），不必列出已发布的部分。
public sealed class PartSetNotStated : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        var model = context.Model;
        if (model.ForewordStatements.IsEmpty || !model.IsPart)
            return;
        var foreword = (ForewordSyntax)context.Node;
        if (model.Foreword(ForewordTopic.Series) is not { } series)
            context.Report(Descriptors.PartSetNotStated, model.HeadingOf(foreword)).Assuming(foreword).WithFix(() => Insert(model));
        else if (model.Edition.Value == DraftEdition.Edition2020 && !Vocabulary.PublishedPartsWords.IsFoundIn(foreword.Text))
            context.Report(Descriptors.PartSetNotStatedParts, series.Span).Assuming(foreword);
    }

    // 总名称和本部分的名称取自封面；其他部分由人补。
    private static InsertParagraphs? Insert(DraftModel model)
    {
        if (model.Edition.Value < DraftEdition.Edition2020 || model.OwnNumber is not { Part.Length: > 0, Number.Length: > 0 } own || model.Foreword(ForewordTopic.DraftingBasis) is not { } basis
            || WholeParagraphs.Of(basis.Node) is not { } place || InsertedDivision.DashItem(model, "") is not { } like)
            return null;
        var ordinal = $"第{own.Part}部分";
        foreach (var title in model.Titles)
        {
            var at = title.Value.IndexOf(ordinal, StringComparison.Ordinal);
            var set = at > 0 ? title.Value[..at].Trim() : "";
            var name = at > 0 ? title.Value[(at + ordinal.Length)..].TrimStart(" ：:\u3000".ToCharArray()) : "";
            if (title.Place != DraftTitlePlace.Cover || set.Length == 0 || name.Length == 0)
                continue;
            var number = $"{own.Prefix} {own.Number}";
            return new InsertParagraphs(place.End - 1, InsertionSide.After,
            [
                new NewParagraph($"本文件是{number}《{set.Replace(" ", "\u3000", StringComparison.Ordinal)}》的{ordinal}。{number}已经发布了以下部分：", place.First),
                like with { Text = $"{like.Text}{ordinal}：{name}。" },
            ]);
        }

        return null;
    }
}
