using Stdlint.Core.Text;

namespace Stdlint.Word.Reading;

/// <summary>How a draft is read.</summary>
public sealed record DraftReaderOptions
{
    public static DraftReaderOptions Default { get; } = new();

    /// <summary>Which side of tracked changes becomes the text.</summary>
    public TextView View { get; init; }
}
