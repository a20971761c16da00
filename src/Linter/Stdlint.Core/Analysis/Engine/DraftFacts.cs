using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>What the engine has to know of a draft to choose its rules.</summary>
internal sealed record DraftFacts
{
    public DraftEdition Edition { get; init; } = DraftEdition.Edition2020;

    public DraftKind Kind { get; init; }

    public DraftStage Stage { get; init; }

    public bool IsStandard { get; init; } = true;

    public bool IsEngineering { get; init; }

    public bool IsService { get; init; }

    public bool IsTruncated { get; init; }

    public bool IsExtracted { get; init; }

    /// <summary>Null where there is no model, because the file could not be read.</summary>
    public static DraftFacts? Of(DraftModel? model, bool isFragment) => model is null ? null : new DraftFacts
    {
        Edition = model.Edition.Value,
        Kind = model.Kind.Value,
        Stage = model.Stage.Value,
        IsStandard = isFragment || model.Nature.Value == DraftNature.Standard,
        IsEngineering = model.IsEngineering.Value,
        IsService = model.IsService.Value,
        IsTruncated = !isFragment && model.IsTruncated.Value,
        IsExtracted = !isFragment && model.IsExtracted.Value,
    };
}
