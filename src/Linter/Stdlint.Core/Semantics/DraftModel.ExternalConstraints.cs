using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>Constraints from outside the draft (GB/T 1.1—2020, 9.5.4.2.2): a sentence that names the law may say 必须.</summary>
public sealed partial class DraftModel
{
    /// <summary>Whether the sentence at the UTF-16 offset names a law, a regulation or national enforcement.</summary>
    public bool NamesLaw(int position)
    {
        // A law named further away in an endless sentence constrains something else.
        const int farthest = 300;
        if (SentenceAt(position) is not { } sentence)
            return false;

        var end = Math.Min(sentence.Span.End, position + farthest);
        var starts = LawWordStarts;
        for (var i = FirstFrom(starts, Math.Max(sentence.Span.Start, position - farthest) - 1, static (in start) => start); i < starts.Length && starts[i] < end; i++)
        {
            if (Vocabulary.MustExternalConstraints.LengthAt(Text.Content.AsSpan(starts[i], end - starts[i]), 0) > 0)
                return true;
        }

        return false;
    }

    /// <summary>UTF-16 offsets of the words for laws and regulations, in text order: asked at every 必须 of an endless sentence.</summary>
    private ImmutableArray<int> LawWordStarts => Once(ref _lawWordStarts, static model =>
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var position = 0; (position = Vocabulary.MustExternalConstraints.Find(model.Text.Content, position, out _)) >= 0; position++)
            starts.Add(position);

        return starts.DrainToImmutable();
    });

    private ImmutableArray<int> _lawWordStarts;
}
