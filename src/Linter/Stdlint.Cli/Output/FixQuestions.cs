using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Cli.Output;

/// <summary>Asks a person about fixes that are not made unasked; each question once.</summary>
internal sealed class FixQuestions(Words words, TextReader answers, TextWriter questions)
{
    private readonly Dictionary<(string Code, string Line, string Text), int> _answers = [];
    private bool _isOver;

    /// <summary>The fix that is chosen; null for none.</summary>
    public DraftFix? Ask(DraftDiagnostic diagnostic, DraftText text)
    {
        var fixes = diagnostic.Fixes.Where(static fix => fix.CanApply && fix.Safety != FixSafety.None).ToList();
        if (fixes.Count == 0)
            return null;
        var block = text.BlockAt(diagnostic.Span.Start);
        var key = (diagnostic.Rule.Code, text.TextOf(block).ToString(), text.TextOf(diagnostic.Span).ToString());
        if (!_answers.TryGetValue(key, out var answer))
        {
            if (_isOver)
                return null;
            Show(diagnostic, fixes, text, block);
            answer = Read(fixes.Count);
            _answers.Add(key, answer);
        }

        return answer > 0 && answer <= fixes.Count ? fixes[answer - 1] : null;
    }

    private void Show(DraftDiagnostic diagnostic, List<DraftFix> fixes, DraftText text, Block block)
    {
        questions.WriteLine($"{diagnostic.Rule.Code} {words.Severity(diagnostic.Diagnostic.Severity)}  {Terminal.Safe(diagnostic.Diagnostic.GetMessage(words.Language))}");
        questions.WriteLine($"  {block.Index + 1}  {Terminal.Safe(text.TextOf(block).ToString())}");
        for (var i = 0; i < fixes.Count; i++)
        {
            questions.WriteLine($"  [{i + 1}] {Terminal.Safe(fixes[i].Title.In(words.Language))}");
            foreach (var line in ExpectedText.After(text, fixes[i].Edits).Split('\n').Except(text.Content.Split('\n'), StringComparer.Ordinal).Take(5))
                questions.WriteLine($"      + {Terminal.Safe(line)}");
            foreach (var obstacle in fixes[i].Obstacles)
                questions.WriteLine($"      {Messages.Get(FixObstacles.KeyOf(obstacle), words.Language)}");
        }
    }

    private int Read(int count)
    {
        while (true)
        {
            questions.Write(words.Format(Messages.FixQuestion, count));
            questions.Flush();
            var answer = answers.ReadLine()?.Trim();
            if (answer is null or "q")
            {
                _isOver = true;
                return 0;
            }

            if (answer is "" or "n")
                return 0;
            if (answer is "y")
                return 1;
            if (int.TryParse(answer, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= count)
                return number;
        }
    }
}
