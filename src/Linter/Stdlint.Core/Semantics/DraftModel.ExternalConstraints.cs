using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Constraints from outside the draft (GB/T 1.1—2020, 9.5.4.2.2): a sentence that names the law may say 必须.</summary>
public sealed partial class DraftModel
{
    /// <summary>Whether the sentence at the UTF-16 offset names a law, a regulation or national enforcement.</summary>
    public bool NamesLaw(int position)
    {
        // A law named further away in an endless sentence constrains something else.
        const int farthest = 300;
        return SentenceAt(position) is { } sentence
            && Vocabulary.MustExternalConstraints.IsFoundIn(Text.TextOf(TextSpan.FromBounds(
                Math.Max(sentence.Span.Start, position - farthest), Math.Min(sentence.Span.End, position + farthest))));
    }
}
