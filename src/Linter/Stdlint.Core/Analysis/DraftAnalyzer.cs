namespace Stdlint.Core.Analysis;

/// <summary>A rule: registers what it wants to look at, reads the model, reports. One instance serves all drafts at once, so it has no state.</summary>
public abstract class DraftAnalyzer
{
    public abstract void Initialize(AnalysisContext context);
}
