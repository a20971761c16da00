using Stdlint.Word.Writing;

namespace Stdlint.Workspace.Fixing;

/// <summary>The validator at work on what a pass has made while the rules look for more to repair: it takes longer than they do, and most drafts need no further pass.</summary>
/// <param name="original">The file that the result would replace.</param>
internal sealed class EarlyVerdict(ReadOnlyMemory<byte> original) : IDisposable
{
    private WordDraft? _draft;
    private Task<RewriteVerdict>? _verdict;
    private CancellationTokenSource? _outdating;

    /// <summary>This draft is likely to be the result; the one before it is not any more.</summary>
    public void Expect(WordDraft draft)
    {
        Dispose();
        var outdating = new CancellationTokenSource();
        (_draft, _outdating) = (draft, outdating);
        _verdict = Task.Run(() => PackageValidation.Judge(original, draft.Bytes, outdating.Token));
    }

    /// <summary>The verdict about the result.</summary>
    public RewriteVerdict Of(WordDraft draft) =>
        ReferenceEquals(draft, _draft) && _verdict is { } verdict ? verdict.GetAwaiter().GetResult() : PackageValidation.Judge(original, draft.Bytes);

    public void Dispose()
    {
        _outdating?.Cancel();
        _outdating?.Dispose();
        (_draft, _verdict, _outdating) = (null, null, null);
    }
}
