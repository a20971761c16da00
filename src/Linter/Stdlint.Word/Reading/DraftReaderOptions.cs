using Stdlint.Core.Text;
using Stdlint.Word.Package;

namespace Stdlint.Word.Reading;

/// <summary>How a draft is read.</summary>
public sealed record DraftReaderOptions
{
    public static DraftReaderOptions Default { get; } = new();

    /// <summary>Which side of tracked changes becomes the text.</summary>
    public TextView View { get; init; }

    /// <summary>Bounds against files made to exhaust the reader.</summary>
    public WordLimits Limits { get; init; } = WordLimits.Default;
}
