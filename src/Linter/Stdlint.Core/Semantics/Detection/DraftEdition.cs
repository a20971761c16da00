using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

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

/// <summary>Whether the file is a draft of a standard at all (STD9001).</summary>
public enum DraftNature
{
    Standard,
    NotStandard,
}

/// <summary>A decision with what it rests on.</summary>
/// <param name="Value">What was decided.</param>
/// <param name="Because">The signals, the deciding one first; empty where nothing was found and the default stands.</param>
public sealed record Detected<T>(T Value, ImmutableArray<DetectionSignal> Because);

/// <param name="Signal">Stable key of the signal, such as <c>drafting-basis</c>.</param>
/// <param name="Block">Block it was found in, -1 where it is no place in the text.</param>
/// <param name="Text">The words found.</param>
public sealed record DetectionSignal(string Signal, int Block, string Text);

/// <summary>Words that only some editions of GB/T 1.1 prescribe or know; several that disagree are STD1308.</summary>
/// <param name="Signal">Key of the signal, in falling strength: see <see cref="EditionSignals"/>.</param>
/// <param name="Span">UTF-16 span of the words.</param>
/// <param name="Editions">Editions that the words fit.</param>
public sealed record EditionFingerprint(string Signal, TextSpan Span, EditionSet Editions);

/// <summary>Editions as a set.</summary>
[Flags]
public enum EditionSet
{
    None = 0,
    Edition1993 = 1 << 0,
    Edition2000 = 1 << 1,
    Edition2009 = 1 << 2,
    Edition2020 = 1 << 3,
}

/// <summary>Keys of the signals of an edition, strongest first (decisions 6).</summary>
public static class EditionSignals
{
    public const string Option = "option";
    public const string DraftingBasis = "drafting-basis";
    public const string ReferencesLeadIn = "references-lead-in";
    public const string PatentNotice = "patent-notice";
    public const string SelfReference = "self-reference";
    public const string AnnexStatus = "annex-status";
    public const string SourceForm = "source-form";
    public const string TermsLeadIn = "terms-lead-in";
    public const string Date = "date";
}

public static class EditionSetExtensions
{
    public static EditionSet AsSet(this DraftEdition edition) => (EditionSet)(1 << (int)edition);

    public static bool Contains(this EditionSet editions, DraftEdition edition) => (editions & edition.AsSet()) != 0;
}
