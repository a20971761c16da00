using System.Runtime.InteropServices;
using System.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>Where a command writes and in which language.</summary>
internal sealed class CliContext(DisplayLanguage language, Stream output, TextWriter error, CancellationTokenSource interrupted)
{
    public DisplayLanguage Language { get; } = language;

    /// <summary>Results, UTF-8.</summary>
    public Stream Output { get; } = output;

    /// <summary>Progress, summaries and complaints.</summary>
    public TextWriter Error { get; } = error;

    public CancellationToken Interrupted => interrupted.Token;

    public string Text(BilingualText text, params ReadOnlySpan<object?> arguments) =>
        arguments.IsEmpty ? text.In(Language) : text.In(Language, arguments);

    /// <summary>The words of a key that is known only at run time.</summary>
    public string Text(string key, params ReadOnlySpan<object?> arguments) => Messages.Find(key) is { } text ? text.In(Language, arguments) : key;

    /// <summary>One line about what is wrong, to standard error.</summary>
    public void Complain(string text) => Error.WriteLine($"stdlint: {Cli.Output.Terminal.Safe(text)}");

    public void WriteOrComplain(string text, bool toOutput)
    {
        if (toOutput)
            Write(text);
        else
            Error.Write(text);
    }

    public void Write(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Lets Ctrl+C and SIGTERM end the run in good order; a second one ends it at once.</summary>
    public IDisposable ListenForInterruption()
    {
        void Handle(PosixSignalContext signal)
        {
            signal.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        }

        return new Registrations(PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle));
    }

    private sealed class Registrations(PosixSignalRegistration first, PosixSignalRegistration second) : IDisposable
    {
        public void Dispose()
        {
            first.Dispose();
            second.Dispose();
        }
    }
}
