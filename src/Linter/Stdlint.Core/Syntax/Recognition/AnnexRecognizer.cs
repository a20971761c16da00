using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// 附录 (GB/T 1.1—2020, 9.6): identifier, status and title in one, two or three paragraphs, or in one with line breaks;
/// in the templates the identifier is an automatic number and the paragraph itself may be empty.
/// </summary>
internal static class AnnexRecognizer
{
    private static readonly string[] Statuses =
    [
        "规范性附录", "资料性附录", "规范性", "资料性", "标准的附录", "提示的附录", "补充件", "参考件",
    ];

    // After an identifier these begin a sentence about the annex, not its title.
    private static readonly string[] SentenceBeginnings =
    [
        "给出", "规定", "列出", "提供", "描述", "为", "是", "的", "中", "和", "与", "、", "～", "，", "所", "至", "或", "及", "说明了", "界定",
    ];

    /// <summary>An annex heading by its words or its label; null where the block is none.</summary>
    public static Heading? Candidate(DraftLines lines, int block)
    {
        var role = lines[block].Role;
        if (role.Meaning == StyleMeaning.AnnexMark)
            return Marked(lines, block);
        if (LabelNumbers.AnnexLetter(lines.Block(block).Label) != '\0')
            return Build(lines, block);

        var text = lines.Of(block);
        if (text.IsEmpty || text[0] != '附' || role.ExcludesHeading && role.Meaning != StyleMeaning.Body || role.IsCover)
            return null;
        var identifier = ReadIdentifier(text, out var letter);
        if (identifier == 0)
            return null;
        var rest = DraftCharacters.Trim(text[identifier..]);
        if (letter == '\0' && !rest.IsEmpty && ReadStatus(rest, out _) == 0)
            return null;

        var stands = role.Meaning == StyleMeaning.WordHeading || lines.Block(block).Format.OutlineLevel < 9;
        if (!rest.IsEmpty && !HeadingShapes.IsTitle(rest, HeadingShapes.LongestStyledTitle))
            return null;
        if (!stands && !HeadingShapes.HasShape(lines, block))
        {
            foreach (var beginning in SentenceBeginnings)
            {
                if (rest.StartsWith(beginning))
                    return null;
            }
        }

        return Build(lines, block);
    }

    /// <summary>A block in the style 附录标识, whose text may be empty.</summary>
    public static Heading Marked(DraftLines lines, int block) => Build(lines, block);

    private static Heading Build(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        var source = lines.Block(block);
        var heading = new Heading
        {
            Block = block,
            EndBlock = block + 1,
            Kind = HeadingKind.Annex,
            Role = line.Role,
            NumberSpan = new(line.Start, 0),
            TitleSpan = new(line.End, 0),
            StatusSpan = new(line.End, 0),
            IdentifierSpan = new(line.Start, 0),
        };
        var position = line.Start;
        var labelled = LabelNumbers.AnnexLetter(source.Label);
        if (labelled != '\0')
        {
            heading.Number = new(labelled, []);
            heading.NumberForm = NumberForm.Sound;
            heading.NumberOrigin = NumberOrigin.Automatic;
            heading.WrittenNumber = LabelNumbers.Written(source.Label!);
        }

        var identifier = ReadIdentifier(lines.Of(block), out var letter);
        if (identifier > 0)
        {
            position = line.Start + identifier;
            if (labelled == '\0')
            {
                heading.IdentifierSpan = TextSpan.FromBounds(line.Start, position);
                heading.NumberSpan = heading.IdentifierSpan;
                heading.Number = letter == '\0' ? null : new(letter, []);
                heading.NumberForm = NumberForm.Sound;
                heading.NumberOrigin = letter == '\0' ? NumberOrigin.None : NumberOrigin.Typed;
                heading.WrittenNumber = lines.Between(line.Start, position).ToString();
            }
        }

        AddEvidence(lines, heading);
        if (identifier == line.Length && letter == '\0' && labelled == '\0')
            heading.Evidence |= Evidence.FixedTitle;
        ReadStatusAndTitle(lines, heading, position, line.End);
        ReadFollowingBlocks(lines, heading);
        if (heading.StatusSpan.Length > 0 && heading.Number is not null)
            heading.Evidence |= Evidence.FixedTitle;
        return heading;
    }

    private static void AddEvidence(DraftLines lines, Heading heading)
    {
        var source = lines.Block(heading.Block);
        if (heading.Role.Meaning == StyleMeaning.AnnexMark)
            heading.Evidence |= Evidence.TemplateStyle;
        else if (heading.Role.Meaning == StyleMeaning.WordHeading || source.Format.OutlineLevel < 9)
            heading.Evidence |= Evidence.HeadingStyle;
        if (heading.NumberOrigin == NumberOrigin.Automatic && source.Label is { FromStyle: true })
            heading.Evidence |= Evidence.StyleNumbering;
        if (!lines[heading.Block].IsBlank && HeadingShapes.HasShape(lines, heading.Block))
            heading.Evidence |= Evidence.Shape;
    }

    private static void ReadStatusAndTitle(DraftLines lines, Heading heading, int position, int end)
    {
        position = lines.SkipBlanks(position, end);
        if (heading.StatusSpan.Length == 0)
        {
            var length = ReadStatus(lines.Between(position, end), out var status);
            if (length > 0)
            {
                heading.Status = status;
                heading.StatusSpan = new(position, length);
                position = lines.SkipBlanks(position + length, end);
            }
        }

        if (position < end)
            heading.TitleSpan = TextSpan.FromBounds(position, end);
    }

    private static void ReadFollowingBlocks(DraftLines lines, Heading heading)
    {
        var statusAlone = false;
        if (heading.StatusSpan.Length == 0 && heading.TitleSpan.Length == 0 && Next(lines, heading.EndBlock) is >= 0 and var second
            && ReadStatus(lines.Of(second), out _) > 0)
        {
            heading.EndBlock = second + 1;
            ReadStatusAndTitle(lines, heading, lines[second].Start, lines[second].End);
            statusAlone = true;
        }

        if (heading.TitleSpan.Length > 0 || Next(lines, heading.EndBlock) is not (>= 0 and var third) || !IsTitleBlock(lines, third, statusAlone))
            return;
        heading.EndBlock = third + 1;
        heading.TitleSpan = lines.Span(third);

        // Status and title may also follow in the other order.
        if (heading.StatusSpan.Length == 0 && Next(lines, heading.EndBlock) is >= 0 and var fourth && ReadStatus(lines.Of(fourth), out var late) is > 0 and var length
            && length == lines[fourth].Length)
        {
            heading.EndBlock = fourth + 1;
            heading.Status = late;
            heading.StatusSpan = lines.Span(fourth);
        }
    }

    private static bool IsTitleBlock(DraftLines lines, int block, bool statusAlone)
    {
        var role = lines[block].Role;
        if (role.Meaning == StyleMeaning.AnnexTitle)
            return true;
        if (role.Meaning is not (StyleMeaning.None or StyleMeaning.Body or StyleMeaning.WordHeading) || lines.Block(block).Label is { Text.Length: > 0 })
            return false;
        var text = lines.Of(block);
        return HeadingShapes.IsTitle(text, HeadingShapes.LongestTitle) && NumberScanner.Scan(text).Form == NumberForm.None && text[0] is not ('附' or '表' or '图')
            && ListMarkerScanner.Scan(text).Kind is null
            && (statusAlone || (Next(lines, block + 1) is >= 0 and var below && ReadStatus(lines.Of(below), out _) == lines[below].Length) || lines.IsCentred(block) || role.Meaning == StyleMeaning.WordHeading || lines.IsBold(block));
    }

    /// <summary>The next block with text, over at most one blank one; -1 where a table, an object or the end comes first.</summary>
    private static int Next(DraftLines lines, int block)
    {
        if (block < lines.BodyEnd && lines[block].IsBlank && !lines.InTable(block) && lines[block].Role.Meaning is StyleMeaning.None or StyleMeaning.Body)
            block++;
        return block < lines.BodyEnd && !lines[block].IsBlank && !lines[block].HasObject && lines.MayBeHeading(block) ? block : -1;
    }

    /// <summary>UTF-16 length of 附录 with its letter, 0 where the text does not begin so.</summary>
    internal static int ReadIdentifier(ReadOnlySpan<char> text, out char letter)
    {
        letter = '\0';
        if (text.IsEmpty || text[0] != '附')
            return 0;
        var position = DraftCharacters.SkipBlanks(text, 1);
        if (position >= text.Length || text[position] != '录')
            return 0;
        var bare = ++position;
        position = DraftCharacters.SkipBlanks(text, position);
        if (position >= text.Length)
            return bare;

        var c = text[position];
        if (c is >= '\uFF21' and <= '\uFF3A')
            c = (char)(c - '\uFF21' + 'A');
        if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        {
            if (position + 1 < text.Length && (DraftCharacters.IsLatin(text[position + 1]) || text[position + 1] == '.' || DraftCharacters.IsDigit(text[position + 1])))
                return bare;
            letter = char.ToUpperInvariant(c);
            return position + 1;
        }

        // 附录1, 附录一: understood, so that a rule can say what is wrong with it.
        var value = DraftCharacters.DigitValue(c) is > 0 and var digit ? digit : DraftCharacters.HanDigitValue(c);
        if (value == 0 || (position + 1 < text.Length && DraftCharacters.IsDigit(text[position + 1])))
            return bare;
        letter = (char)('A' + value - 1);
        return position + 1;
    }

    /// <summary>UTF-16 length of （规范性） and its like with brackets, 0 where the text does not begin so.</summary>
    internal static int ReadStatus(ReadOnlySpan<char> text, out AnnexStatus status)
    {
        status = AnnexStatus.Unstated;
        if (text.IsEmpty || text[0] is not ('（' or '('))
            return 0;
        var close = text[..Math.Min(text.Length, 16)].IndexOfAny('）', ')');
        if (close < 0)
            return 0;
        var inner = DraftCharacters.Trim(text[1..close]);
        foreach (var known in Statuses)
        {
            if (!inner.SequenceEqual(known))
                continue;
            status = known[0] is '规' or '标' or '补' ? AnnexStatus.Normative : AnnexStatus.Informative;
            return close + 1;
        }

        return 0;
    }
}
