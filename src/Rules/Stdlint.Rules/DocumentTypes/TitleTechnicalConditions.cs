using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 20001.5—2017，6.1.2：规范标准的名称用“规范”，不用“技术条件”。
public sealed class TitleTechnicalConditions : DraftAnalyzer
{
    private const string Conditions = "技术条件";
    private const string Specification = "技术规范";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.MainTitle is not { } title || !title.Bare.EndsWith(Conditions, StringComparison.Ordinal))
            return;
        if (WordsIn(context.Model, title) is { } words)
            context.Report(Descriptors.TitleTechnicalConditions, words, context.Text.StringOf(words)).WithFix(() => ChangeEverywhere(context.Model, title));
    }

    // 名称在封面、正文首页、前言和页眉上重复，一并改。
    private static IEnumerable<DraftEdit> ChangeEverywhere(DraftModel model, DraftTitle title)
    {
        foreach (var other in model.Titles)
        {
            if (other.Normalized == title.Normalized && WordsIn(model, other) is { } words)
                yield return new ReplaceText(words, Specification, IsFieldResult: true);
        }
    }

    private static TextSpan? WordsIn(DraftModel model, DraftTitle title) =>
        model.Text.TextOf(title.Span).LastIndexOf(Conditions) is >= 0 and var at ? new TextSpan(title.Span.Start + at, Conditions.Length) : null;
}
