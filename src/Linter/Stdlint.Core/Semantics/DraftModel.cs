using System.Collections.Immutable;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Facts about a draft that two or more rules need, computed once and only when first asked for.</summary>
public sealed partial class DraftModel
{
    private DraftModel(DraftSyntaxTree tree, DraftModelOptions options)
    {
        Tree = tree;
        Options = options;
    }

    public DraftSyntaxTree Tree { get; }

    public DraftText Text => Tree.Text;

    public DraftModelOptions Options { get; }
}

/// <summary>What the caller knows better than the draft.</summary>
public sealed record DraftModelOptions
{
    public static DraftModelOptions Detect { get; } = new();

    /// <summary>Overrules the detected edition.</summary>
    public DraftEdition? Edition { get; init; }

    /// <summary>Overrules the stage on the cover.</summary>
    public DraftStage? Stage { get; init; }
}

/// <summary>The edition of GB/T 1.1 that the draft was written to.</summary>
public enum DraftEdition
{
    Edition1993,
    Edition2000,
    Edition2009,
    Edition2020,
}

/// <summary>文稿版次.</summary>
public enum DraftStage
{
    /// <summary>No stage on the cover.</summary>
    Unstated,

    /// <summary>草案, 工作组讨论稿.</summary>
    Draft,

    /// <summary>征求意见稿.</summary>
    Comments,

    /// <summary>送审讨论稿, 送审稿.</summary>
    Review,

    /// <summary>报批稿.</summary>
    Approval,

    /// <summary>出版稿, published.</summary>
    Publication,
}

/// <summary>Who publishes it.</summary>
public enum DraftKind
{
    Unknown,
    NationalMandatory,
    NationalRecommended,
    NationalGuidance,
    Industry,
    Local,
    Association,
    Enterprise,
}

/// <summary>Document types of GB/T 20001.</summary>
public enum DocumentType
{
    Unknown,
    Terminology,
    Symbols,
    Classification,
    TestMethod,
    Specification,
    CodeOfPractice,
    Guide,
    Evaluation,
    Product,
    ManagementSystem,
}

/// <summary>A decision with what it rests on.</summary>
/// <param name="Value">What was decided.</param>
/// <param name="Because">The signals, the deciding one first.</param>
public sealed record Detected<T>(T Value, ImmutableArray<DetectionSignal> Because);

/// <param name="Signal">Stable key of the signal, such as <c>drafting-basis</c>.</param>
/// <param name="Block">Block it was found in, -1 where it is no place in the text.</param>
/// <param name="Text">The words found.</param>
public sealed record DetectionSignal(string Signal, int Block, string Text);
