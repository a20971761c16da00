using System.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The letter with which the pinyin of a common Chinese character begins: the first level of GB 2312 is in the order of pinyin.</summary>
public static class PinyinInitial
{
    private const int FirstLevelStart = 0xB0A1;
    private const int FirstLevelEnd = 0xD7F9;
    private const string Letters = "ABCDEFGHJKLMNOPQRSTWXYZ";

    private static readonly Encoding Gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    // The characters with which these letters begin there.
    private static readonly int[] Boundaries = [.. "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝".Select(CodeOf)];

    /// <summary>'A' to 'Z'; '\0' for rarer characters, for those read in ways that begin differently, and for what is no Chinese character.</summary>
    public static char Of(char character)
    {
        if (!SentenceSplitter.IsHan(character) || Vocabulary.PolyphonicCharacters.Contains([character]))
            return '\0';
        var code = CodeOf(character);
        if (code is < FirstLevelStart or > FirstLevelEnd)
            return '\0';
        var index = Array.BinarySearch(Boundaries, code);
        return Letters[index >= 0 ? index : ~index - 1];
    }

    private static int CodeOf(char character)
    {
        Span<byte> bytes = stackalloc byte[4];
        return Gb2312.GetBytes([character], bytes) == 2 ? (bytes[0] << 8) | bytes[1] : 0;
    }
}
