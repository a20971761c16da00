using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>Automatic labels read as numbers of divisions.</summary>
internal static class LabelNumbers
{
    /// <summary>The number that the label prints: 5.1, A.2, 第三章; none for a) or —— or 表1.</summary>
    public static ScannedNumber Read(BlockLabel label)
    {
        var text = DraftCharacters.Trim(label.Text);
        var scanned = NumberScanner.Scan(text);
        return scanned.Length == text.Length ? scanned : ScannedNumber.None;
    }

    /// <summary>The label as it stands there, without the blank that many templates put after the number inside the label itself.</summary>
    public static string Written(BlockLabel label)
    {
        var text = DraftCharacters.Trim(label.Text);
        return text.Length == label.Text.Length ? label.Text : text.ToString();
    }

    /// <summary>The letter of a label such as 附录A or 附 录 A; '\0' where the label is no annex identifier.</summary>
    public static char AnnexLetter(BlockLabel? label)
    {
        if (label is null)
            return '\0';
        var text = DraftCharacters.Trim(label.Text);
        if (text.Length < 3 || text[0] != '附')
            return '\0';
        var last = text[^1];
        return last is >= 'A' and <= 'Z' ? last : '\0';
    }
}
