using System.Collections.Immutable;

namespace Stdlint.Core.Text;

/// <summary>Facts of the package that are not text.</summary>
public sealed class PackageFacts
{
    public static PackageFacts None { get; } = new();

    public DraftProducer Producer { get; init; }

    public bool IsStrict { get; init; }

    public bool IsTemplate { get; init; }

    public bool HasMacros { get; init; }

    public bool HasSignature { get; init; }

    public bool IsProtected { get; init; }

    public bool TracksRevisions { get; init; }

    /// <summary>Tracked changes of all stories, whatever the view shows of them.</summary>
    public RevisionCounts Revisions { get; init; }

    public bool UpdatesFieldsOnOpen { get; init; }

    /// <summary>Even pages have headers of their own (<c>w:evenAndOddHeaders</c>).</summary>
    public bool HasEvenAndOddHeaders { get; init; }

    /// <summary>How footnotes are numbered in page sections that do not say so themselves.</summary>
    public FootnoteNumbering Footnotes { get; init; }

    /// <summary>Number of <c>w:altChunk</c> and <c>w:subDoc</c>, whose content is not read.</summary>
    public int ExternalContentCount { get; init; }

    /// <summary>Paragraph styles whose name says that they are those of headings, titles or lines of contents, used or not, in the order of the package.</summary>
    public ImmutableArray<ParagraphStyle> HeadingStyles { get; init; } = [];

    /// <summary><c>docProps/custom.xml</c>, where the SET 2020 templates leave their fingerprint.</summary>
    public ImmutableDictionary<string, string> CustomProperties { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>Tracked changes by what they do.</summary>
public readonly record struct RevisionCounts(int Insertions, int Deletions, int Moves, int Formats)
{
    public int Total => Insertions + Deletions + Moves + Formats;
}

public enum DraftProducer
{
    Unknown,
    Word,
    Wps,
    LibreOffice,
}
