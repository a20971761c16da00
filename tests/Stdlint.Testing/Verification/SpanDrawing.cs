using System.Text;

namespace Stdlint.Testing.Verification;

/// <summary>Draws spans into a text as marks, with the messages below the line they begin in.</summary>
internal static class SpanDrawing
{
    public static string Draw(string text, IReadOnlyList<FoundSpan> spans)
    {
        var drawn = new StringBuilder();
        var lineStart = 0;
        while (lineStart <= text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0)
                lineEnd = text.Length;
            Line(drawn, text, lineStart, lineEnd, spans);
            foreach (var span in spans.Where(span => span.Start >= lineStart && span.Start <= lineEnd && span.Message.Length > 0))
                drawn.Append("        ~ ").Append(span.Code).Append(' ').Append(span.Message).Append('\n');
            lineStart = lineEnd + 1;
        }

        return drawn.ToString();
    }

    private static void Line(StringBuilder drawn, string text, int start, int end, IReadOnlyList<FoundSpan> spans)
    {
        for (var i = start; i <= end; i++)
        {
            foreach (var span in spans.Where(span => span.End == i && span.Length > 0))
                drawn.Append(span.Code is null ? "|]" : "|}");
            foreach (var span in spans.Where(span => span.Start == i))
            {
                drawn.Append(span.Code is null ? "[|" : "{|" + span.Code + ":");
                if (span.Length == 0)
                    drawn.Append(span.Code is null ? "|]" : "|}");
            }

            if (i < end)
                drawn.Append(text[i] switch { '\u000B' => '⏎', '\t' => '→', var c => c });
        }

        drawn.Append('\n');
    }
}
