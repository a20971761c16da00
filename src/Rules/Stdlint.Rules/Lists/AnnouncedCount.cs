using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Lists;

/// <summary>The number in 三个阶段, 两类, 2 项.</summary>
internal static class AnnouncedCount
{
    /// <summary>The number at the position, and where it ends; 0 where there is none.</summary>
    public static int Read(string content, int position, int end, out int numberEnd)
    {
        var rest = content.AsSpan(position, end - position);
        var count = HanNumber.Read(rest, out var length);
        if (rest.StartsWith("两"))
            (count, length) = (2, 1);
        if (count == 0 && rest is [>= '1' and <= '9', ..] and not [_, >= '0' and <= '9', ..])
            (count, length) = (rest[0] - '0', 1);
        numberEnd = position + length;
        return count;
    }

    /// <summary>Where 三个阶段, 五大类 ends that stands for the items beside it; -1 where no such word follows the number.</summary>
    public static int EndOfGroup(string content, int numberEnd, int end)
    {
        var position = numberEnd;
        while (position < end && content[position] == ' ')
            position++;
        if (position < end && content[position] is '个' or '大')
            position++;
        var length = Vocabulary.GroupNouns.LengthAt(content.AsSpan(0, end), position);
        return length > 0 ? position + length : -1;
    }
}
