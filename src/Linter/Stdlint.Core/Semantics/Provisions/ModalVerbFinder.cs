using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the modal verbs of a run of text (GB/T 1.1—2020, annex C), and tells them from the same characters inside words.</summary>
internal static class ModalVerbFinder
{
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create("应必须得禁严只准宜推建可允无毋能需要");

    /// <param name="content">The draft text.</param>
    /// <param name="run">The line, or the part of it, to search.</param>
    /// <param name="quotations">All quotations of the draft; what is quoted is not said.</param>
    /// <param name="quotation">Index of the first quotation that may lie in the run; moved forward.</param>
    /// <param name="found">Takes the result, in text order.</param>
    public static void Find(string content, TextSpan run, ReadOnlySpan<TextSpan> quotations, ref int quotation, List<ModalVerb> found)
    {
        var text = content.AsSpan(run.Start, run.Length);
        var position = 0;
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAny(FirstCharacters);
            if (next < 0)
                return;
            position += next;
            while (quotation < quotations.Length && quotations[quotation].End <= run.Start + position)
                quotation++;
            if (quotation < quotations.Length && quotations[quotation].Contains(run.Start + position))
            {
                position = Math.Min(text.Length, quotations[quotation].End - run.Start);
                continue;
            }

            if (Read(text, position) is { } modal)
            {
                found.Add(modal with { Span = new TextSpan(run.Start + modal.Span.Start, modal.Span.Length) });
                position = modal.Span.End;
            }
            else
            {
                position++;
            }
        }
    }

    private static ModalVerb? Read(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '应' => Shall(text, index),
        '必' => Must(text, index),
        '须' => MustXu(text, index),
        '得' => MustNot(text, index),
        '禁' => Forbidden(text, index),
        '只' or '准' => OnlyAllowed(text, index),
        '宜' => Should(text, index),
        '推' or '建' => ShouldEquivalent(text, index),
        '可' => May(text, index),
        '允' => Allowed(text, index),
        '无' or '毋' => NeedNot(text, index),
        '能' => Can(text, index),
        '需' or '要' => Need(text, index),
        _ => null,
    };

    private static bool IsAt(ReadOnlySpan<char> text, int index, string word) => text[index..].StartsWith(word, StringComparison.Ordinal);

    private static bool IsNegated(ReadOnlySpan<char> text, int index) => index > 0 && text[index - 1] == '不';

    private static ModalVerb Make(ReadOnlySpan<char> text, int index, int length, ModalForm form, ProvisionType provision, bool ambiguous = false)
    {
        var negated = IsNegated(text, index);
        var start = negated ? index - 1 : index;
        return new ModalVerb(TextSpan.FromBounds(start, index + length), form, provision, negated, ambiguous);
    }

    private static ModalVerb? Shall(ReadOnlySpan<char> text, int index) => ShallClassifier.Read(text, index) switch
    {
        ShallReading.Shall => Make(text, index, 1, ModalForm.Shall, ProvisionType.Requirement),
        ShallReading.Ambiguous => Make(text, index, 1, ModalForm.Shall, ProvisionType.Requirement, ambiguous: true),
        ShallReading.Yingdang => Make(text, index, 2, ModalForm.ShallYingdang, ProvisionType.Requirement),
        ShallReading.Yinggai => Make(text, index, 2, ModalForm.ShallYinggai, ProvisionType.Requirement),
        _ => null,
    };

    private static ModalVerb? Must(ReadOnlySpan<char> text, int index)
    {
        if (!IsAt(text, index, "必须"))
        {
            return index > 0 && text[index - 1] == '务'
                ? new ModalVerb(new TextSpan(index - 1, 2), ModalForm.MustXu, ProvisionType.Requirement, IsNegated: false, IsAmbiguous: false)
                : NotNecessary(text, index);
        }

        // 必须品 and 必须的 are 必需 misspelt; 非必须 says what is not needed.
        if (index + 2 < text.Length && text[index + 2] is '品' or '的' || index > 0 && text[index - 1] == '非')
            return null;
        return Make(text, index, 2, ModalForm.Must, ProvisionType.Requirement);
    }

    private static ModalVerb? NotNecessary(ReadOnlySpan<char> text, int index)
    {
        if (!IsNegated(text, index) || index + 1 >= text.Length || text[index + 1] is '要' or '可' or '然' or '定')
            return null;
        return Make(text, index, 1, ModalForm.May, ProvisionType.Permission);
    }

    private static ModalVerb? MustXu(ReadOnlySpan<char> text, int index)
    {
        if (index > 0 && text[index - 1] == '务')
            return new ModalVerb(new TextSpan(index - 1, 2), ModalForm.MustXu, ProvisionType.Requirement, IsNegated: false, IsAmbiguous: false);
        if (Vocabulary.MustLeftWords.LengthEndingAt(text, index + 1) > 0 || Vocabulary.MustRightWords.LengthAt(text, index) > 0)
            return null;
        return Make(text, index, 1, ModalForm.MustXu, ProvisionType.Requirement);
    }

    private static ModalVerb? MustNot(ReadOnlySpan<char> text, int index)
    {
        if (!IsNegated(text, index) || Vocabulary.MayNotRightWords.LengthAt(text, index - 1) > 0)
            return null;
        if (index > 1 && Vocabulary.MayNotLeftCharacters.Contains(text.Slice(index - 2, 1)))
            return null;
        return Make(text, index, 1, ModalForm.MustNot, ProvisionType.Requirement);
    }

    private static ModalVerb? Forbidden(ReadOnlySpan<char> text, int index)
    {
        if (IsAt(text, index, "禁止"))
        {
            if (Vocabulary.ForbidRightWords.LengthAt(text, index) > 0)
                return null;
            var strict = index > 1 && text[(index - 2)..index].SequenceEqual("严格");
            return new ModalVerb(TextSpan.FromBounds(strict ? index - 2 : index, index + 2), ModalForm.Forbidden, ProvisionType.Requirement, IsNegated: true, IsAmbiguous: false);
        }

        return index > 0 && text[index - 1] == '严'
            ? new ModalVerb(new TextSpan(index - 1, 2), ModalForm.Forbidden, ProvisionType.Requirement, IsNegated: true, IsAmbiguous: false)
            : null;
    }

    private static ModalVerb? OnlyAllowed(ReadOnlySpan<char> text, int index)
    {
        foreach (var word in (ReadOnlySpan<string>)["只准许", "只允许", "只准"])
        {
            if (IsAt(text, index, word))
                return Make(text, index, word.Length, ModalForm.OnlyAllowed, ProvisionType.Requirement);
        }

        return IsNegated(text, index) && IsAt(text, index, "准许")
            ? Make(text, index, 2, ModalForm.OnlyAllowed, ProvisionType.Requirement)
            : null;
    }

    private static ModalVerb? Should(ReadOnlySpan<char> text, int index)
    {
        var prefixed = Vocabulary.ShouldModalPrefixes.LengthEndingAt(text, index + 1) > 0;
        if (!prefixed && Vocabulary.ShouldLeftWords.LengthEndingAt(text, index + 1) > 0 || Vocabulary.ShouldRightWords.LengthAt(text, index) > 0)
            return null;
        return Make(text, index, 1, ModalForm.Should, ProvisionType.Recommendation);
    }

    // 推荐 and 建议 are nouns as often as verbs; only before a verb that goes with them, or negated, are they clear.
    private static ModalVerb? ShouldEquivalent(ReadOnlySpan<char> text, int index)
    {
        if (!IsAt(text, index, "推荐") && !IsAt(text, index, "建议"))
            return null;
        if (index + 2 < text.Length && text[index + 2] is '性' or '书' or '值' or '表' or '稿' or '人' or '者' or '的')
            return null;
        var clear = IsNegated(text, index) || Vocabulary.MayVerbs.LengthAt(text, index + 2) > 0;
        return Make(text, index, 2, ModalForm.ShouldEquivalent, ProvisionType.Recommendation, ambiguous: !clear);
    }

    private static ModalVerb? May(ReadOnlySpan<char> text, int index)
    {
        if (IsAt(text, index, "可能"))
            return Possible(text, index);
        if (IsAt(text, index, "可以"))
            return Make(text, index, 2, ModalForm.MayEquivalent, ProvisionType.Permission);
        if (Vocabulary.MayWholeWords.Covers(text, index) || Vocabulary.MayRightWords.LengthAt(text, index) > 0 || IsAttributive(text, index))
            return null;
        // 不可 forbids or says that something cannot be; which, the words do not tell.
        if (IsNegated(text, index))
            return Make(text, index, 1, ModalForm.MayNot, ProvisionType.Requirement, ambiguous: true);
        var prefixed = Vocabulary.MayModalPrefixes.LengthEndingAt(text, index + 1) > 0;
        if (!prefixed && Vocabulary.MayLeftWords.LengthEndingAt(text, index + 1) > 0)
            return null;
        var clear = prefixed || BeginsUnit(text, index) || Vocabulary.MayVerbs.LengthAt(text, index + 1) > 0;
        return Make(text, index, 1, ModalForm.May, ProvisionType.Permission, ambiguous: !clear);
    }

    // At the start of a sentence or after a comma there is no noun that 可 could qualify or complete.
    private static bool BeginsUnit(ReadOnlySpan<char> text, int index) =>
        index == 0 || text[index - 1] is '，' or '。' or '；' or '：' or ',' or ';' or ':' or '\u000B' or ' ' or '\u3000';

    // 可接受的水平, 可验证性: what can be done to something, no permission.
    private static bool IsAttributive(ReadOnlySpan<char> text, int index)
    {
        for (var i = index + 2; i < text.Length && i <= index + 5 && SentenceSplitter.IsHan(text[i]); i++)
        {
            if (text[i] == '性')
                return true;
            if (text[i] == '的')
                return i + 1 < text.Length && SentenceSplitter.IsHan(text[i + 1]);
        }

        return false;
    }

    private static ModalVerb? Possible(ReadOnlySpan<char> text, int index)
    {
        // 可能性 is a noun, 尽可能 asks for an effort and goes with 宜.
        if (index + 2 < text.Length && text[index + 2] == '性' || index > 0 && text[index - 1] == '尽')
            return null;
        return Make(text, index, 2, ModalForm.Possible, ProvisionType.Possibility);
    }

    private static ModalVerb? Allowed(ReadOnlySpan<char> text, int index)
    {
        if (!IsAt(text, index, "允许") || index > 0 && text[index - 1] == '只')
            return null;
        return IsNegated(text, index)
            ? Make(text, index, 2, ModalForm.OnlyAllowed, ProvisionType.Requirement)
            : Make(text, index, 2, ModalForm.MayEquivalent, ProvisionType.Permission, ambiguous: true);
    }

    private static ModalVerb? NeedNot(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && text[index + 1] is '须' or '需'
            ? Make(text, index, 2, ModalForm.MayEquivalent, ProvisionType.Permission) with { IsNegated = true }
            : null;

    private static ModalVerb? Can(ReadOnlySpan<char> text, int index)
    {
        if (IsAt(text, index, "能够"))
            return Make(text, index, 2, ModalForm.CanEquivalent, ProvisionType.Ability);
        // 不能, 只能, 才能 … are listed with the words, but stay modal.
        var modal = index > 0 && text[index - 1] is '不' or '只' or '才' or '方';
        if (!modal && Vocabulary.CanLeftWords.LengthEndingAt(text, index + 1) > 0 || Vocabulary.CanRightWords.LengthAt(text, index) > 0)
            return null;
        return Make(text, index, 1, ModalForm.Can, ProvisionType.Ability);
    }

    private static ModalVerb? Need(ReadOnlySpan<char> text, int index)
    {
        // 需要 is a noun as often as a verb; only before what goes with it is it clear.
        if (IsAt(text, index, "需要") && Vocabulary.NeedLeftWords.LengthEndingAt(text, index + 1) == 0 && Vocabulary.VerbsAfterNeed.LengthAt(text, index + 2) > 0)
            return Make(text, index, 2, ModalForm.Need, ProvisionType.Requirement, ambiguous: true);
        var isNeed = text[index] == '需';
        var left = isNeed ? Vocabulary.NeedLeftWords : Vocabulary.WantLeftWords;
        var right = isNeed ? Vocabulary.NeedRightWords : Vocabulary.WantRightWords;
        if (left.LengthEndingAt(text, index + 1) > 0 || right.LengthAt(text, index) > 0)
            return null;
        return Make(text, index, 1, ModalForm.Need, ProvisionType.Requirement, ambiguous: true);
    }
}
