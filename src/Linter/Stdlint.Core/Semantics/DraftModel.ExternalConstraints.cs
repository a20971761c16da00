namespace Stdlint.Core.Semantics;

/// <summary>Constraints from outside the draft (GB/T 1.1—2020, 9.5.4.2.2): a sentence that names the law may say 必须.</summary>
public sealed partial class DraftModel
{
    /// <summary>Whether the sentence at the UTF-16 offset names a law, a regulation or national enforcement.</summary>
    public bool NamesLaw(int position)
    {
        foreach (var sentence in SentencesIn(Text.BlockAt(position).Span))
        {
            if (sentence.Span.Contains(position))
                return Vocabulary.MustExternalConstraints.IsFoundIn(Text.TextOf(sentence.Span));
        }

        return false;
    }
}
