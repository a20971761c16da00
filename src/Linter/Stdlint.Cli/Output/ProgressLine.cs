using System.Diagnostics;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.Output;

/// <summary>How far a long run is: one line of a terminal that is written over and wiped before anything else is printed.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly CliContext _context;
    private readonly int _total;
    private readonly bool _isOn;
    private long _shownAt;
    private bool _isShown;

    private ProgressLine(CliContext context, int total, bool isOn)
    {
        _context = context;
        _total = total;
        _isOn = isOn;
    }

    /// <summary>Shows nothing where standard error is no terminal, or for a single file.</summary>
    public static ProgressLine For(CliContext context, int total, bool isQuiet) =>
        new(context, total, isOn: !isQuiet && total > 1 && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public void Show(int done)
    {
        if (!_isOn || (_shownAt != 0 && Stopwatch.GetElapsedTime(_shownAt) < Interval && done < _total))
            return;
        _shownAt = Stopwatch.GetTimestamp();
        _isShown = true;
        _context.Error.Write($"\r\u001b[2K{_context.Text(Messages.Progress, done, _total)}");
    }

    public void Clear()
    {
        if (!_isShown)
            return;
        _isShown = false;
        _context.Error.Write("\r\u001b[2K");
    }

    public void Dispose() => Clear();
}
