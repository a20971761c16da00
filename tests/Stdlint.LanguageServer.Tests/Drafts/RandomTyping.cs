using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Tests.Drafts;

/// <summary>Types into a draft as people do: characters, words, lines, and back again. The same seed types the same.</summary>
internal sealed class RandomTyping(int seed)
{
    private static readonly string[] Words =
    [
        "应", "不应", "宜", "可", "本标准", "见5.2", "（见表1）", "GB/T 4208—2017", "10mm", "±5%", "必须", "注：", "。", "，", ";", " ", "a)", "——", "附录A", "℃", "接地装置", "𠀀", "…", "按照3.1的规定",
    ];

    private static readonly string[] Lines = ["新的一段应符合要求。", "a) 平整；", "注：这是一个注。", "5.9 标题", "表9 标题", "", "本文件不涉及安全。"];

    private readonly Random _random = new(seed);

    /// <summary>One edit; now and then over line ends.</summary>
    public ContentChange Next(string[] lines)
    {
        var line = _random.Next(lines.Length);
        var start = _random.Next(lines[line].Length + 1);
        return _random.Next(20) switch
        {
            < 10 => Change(line, start, line, start, Words[_random.Next(Words.Length)]),
            < 14 => Change(line, start, line, Math.Min(lines[line].Length, start + _random.Next(1, 4)), ""),
            < 17 => Change(line, start, line, Math.Min(lines[line].Length, start + _random.Next(1, 6)), Words[_random.Next(Words.Length)]),
            17 => Change(line, lines[line].Length, line, lines[line].Length, "\n" + Lines[_random.Next(Lines.Length)]),
            18 => Change(line, start, line, start, "\n"),
            _ => line + 1 < lines.Length ? Change(line, 0, line + 1, 0, "") : Change(line, start, line, start, "字"),
        };
    }

    private static ContentChange Change(int line, int start, int endLine, int end, string text) =>
        new(new LanguageServer.Protocol.Range(new Position(line, start), new Position(endLine, end)), text);
}
