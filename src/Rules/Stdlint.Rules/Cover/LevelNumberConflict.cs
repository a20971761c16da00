using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Cover;

// GB/T 1.1—2020，8.1（推论）。军用标准等其他字样不比。
public sealed class LevelNumberConflict : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Cover);

    private static void Check(NodeContext context)
    {
        var cover = (CoverSyntax)context.Node;
        if (cover.Field(CoverFieldKind.Series) is not { } series || context.Model.CoverNumber is not { IsForeign: false } number)
            return;
        if (LevelOf(NormalizedText.Of(series.Value)) is { } level && level != number.Issuer)
            context.Report(Descriptors.LevelNumberConflict, series.Span, series.Value, number.Prefix).WithRelated(RelatedKind.Conflict, number.Span, "related.number");
    }

    private static StandardNumberIssuer? LevelOf(string series)
    {
        foreach (var group in Vocabulary.CoverSeriesWords)
        {
            if (group.Members.LengthEndingAt(series, series.Length) > 0)
                return Enum.Parse<StandardNumberIssuer>(group.Head, ignoreCase: true);
        }

        return null;
    }
}
