using System.Text;

namespace Stdlint.Word.Writing;

/// <summary>Text as WordprocessingML.</summary>
internal static class TextMarkup
{
    internal const string Preserve = " xml:space=\"preserve\"";

    internal static string Escape(string text) =>
        text.AsSpan().ContainsAny('&', '<', '>') ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) : text;

    internal static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The content of a run: <c>w:t</c> with <c>w:tab</c> and <c>w:br</c> between.</summary>
    internal static string Content(string text, string prefix)
    {
        var xml = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\t' or '\v'))
                continue;
            if (i > start)
                xml.Append('<').Append(prefix).Append('t').Append(Preserve).Append('>').Append(Escape(text[start..i])).Append("</").Append(prefix).Append("t>");
            if (i < text.Length)
                xml.Append('<').Append(prefix).Append(text[i] == '\t' ? "tab/>" : "br/>");
            start = i + 1;
        }

        return xml.ToString();
    }

    internal static string Text(string text, string prefix, bool isDeleted)
    {
        var name = prefix + (isDeleted ? "delText" : "t");
        return $"<{name}{Preserve}>{Escape(text)}</{name}>";
    }
}
