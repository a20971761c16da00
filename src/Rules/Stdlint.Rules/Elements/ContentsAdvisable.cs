using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.2。目次是可选要素，只在章、附录多时提示。
public sealed class ContentsAdvisable : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        var options = context.Options<ContentsAdvisableOptions>();
        if (context.Tree.Root.Contents is not null || (model.Clauses.Length < options.MinClauses && model.Annexes.Length < options.MinAnnexes))
            return;

        var place = context.Tree.Root.Foreword is ElementSyntax foreword ? model.HeadingOf(foreword) : model.FirstClauseHeading;
        context.Report(Descriptors.ContentsAdvisable, place, model.Clauses.Length, model.Annexes.Length)
            .WithFix(() => context.Tree.Root.Foreword is { } before && InsertedContents.Before(model, before) is { } edit ? [edit, new UpdateFields()] : []);
    }
}
