using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the words by which a draft speaks of itself, and leaves 基本标准, 本标准化, 样本规范 alone.</summary>
internal static class SelfReferenceFinder
{
    public static ImmutableArray<SelfReference> Find(DraftModel model)
    {
        var content = model.Text.Content;
        var found = ImmutableArray.CreateBuilder<SelfReference>();
        var position = -1;
        while ((position = content.IndexOf('本', position + 1)) >= 0)
        {
            var length = Vocabulary.SelfReferenceWords.LengthAt(content, position);
            if (length == 0 || !IsWhole(content, position, length))
                continue;
            var zone = model.ZoneAt(position);
            if (zone.Region is DraftRegion.Comment)
                continue;
            found.Add(new SelfReference(new TextSpan(position, length), content.Substring(position, length), zone));
            position += length - 1;
        }

        return found.DrainToImmutable();
    }

    private static bool IsWhole(string content, int position, int length)
    {
        if (position > 0 && Vocabulary.SelfReferenceLeftTraps.Contains(content.AsSpan(position - 1, 1)))
            return false;
        if (Vocabulary.SelfReferenceRightTraps.LengthAt(content, position) > length)
            return false;
        // 本部分 is also a part of a thing; only with a verb of its own does it mean the document.
        return !content.AsSpan(position, length).SequenceEqual("本部分")
            || Vocabulary.WordsAfterThisPart.LengthAt(content, NumberCharacters.SkipBlanks(content, position + length)) > 0;
    }
}
