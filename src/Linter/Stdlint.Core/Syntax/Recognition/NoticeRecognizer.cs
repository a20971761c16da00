namespace Stdlint.Core.Syntax.Recognition;

/// <summary>重要提示, 危险, 警告, 注意: a warning set off from the text (GB/T 1.1—2020, 9.13).</summary>
internal static class NoticeRecognizer
{
    private static readonly string[] Leads = ["重要提示", "警告", "危险", "注意", "警示", "安全提示"];

    public static bool IsNotice(DraftLines lines, int block)
    {
        if (lines[block].Role.Meaning == StyleMeaning.Notice)
            return true;
        var text = lines.Of(block);
        foreach (var lead in Leads)
        {
            if (!text.StartsWith(lead))
                continue;
            var rest = DraftCharacters.Trim(text[lead.Length..]);
            return rest.IsEmpty || rest[0] is '：' or ':' or '—' or '！' or '!';
        }

        return false;
    }
}
