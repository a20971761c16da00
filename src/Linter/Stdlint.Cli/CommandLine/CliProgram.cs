using Stdlint.Cli.Commands;
using Stdlint.Cli.Output;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>From the words of the command line to an exit code. Nothing gets past it: no stack trace ever reaches a user.</summary>
internal static class CliProgram
{
    public static int Run(string[] words)
    {
        using var output = Console.OpenStandardOutput();
        using var error = Terminal.Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        // A Windows console shows UTF-8 only when told to; elsewhere it is what terminals expect.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = System.Text.Encoding.UTF8;

        using var interrupted = new CancellationTokenSource();
        var context = new CliContext(LanguageOf(words), output, error, interrupted);
        try
        {
            return Run(words, context);
        }
        catch (UsageException exception)
        {
            context.Complain(context.Text(exception.MessageKey, exception.Arguments));
            return ExitCode.BadUsage;
        }
        catch (IOException exception) when (interrupted.IsCancellationRequested || IsBrokenPipe(exception))
        {
            // The reader of our output has seen enough, as in `stdlint … | head`.
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            context.Complain(context.Text(Messages.CliInternalError, exception.GetType().Name, exception.Message.ReplaceLineEndings(" ")));
            return ExitCode.UnreadableInput;
        }
    }

    private static int Run(string[] words, CliContext context)
    {
        var verb = VerbOf(words);
        if (verb < 0 && words is [] or ["-h" or "--help" or "help", ..] or ["--lang", _, "-h" or "--help", ..])
        {
            context.Write(new HelpWriter(context).Overview(CommandList.All, CheckCommand.Spec));
            return ExitCode.BelowGate;
        }

        if (verb < 0 && words is ["--version", ..])
            return VersionCommand.Spec.Run(new CommandInput([], new Dictionary<OptionSpec, System.Collections.Immutable.ImmutableArray<string>>()), context);

        var spec = verb < 0 ? CheckCommand.Spec : CommandList.Find(words[verb])!;
        string[] rest = verb < 0 ? words : [.. words[..verb], .. words[(verb + 1)..]];
        if (rest.TakeWhile(word => word != "--").Any(word => word is "-h" or "--help"))
        {
            context.Write(new HelpWriter(context).Command(spec));
            return ExitCode.BelowGate;
        }

        return spec.Run(CommandParser.Parse(spec, rest), context);
    }

    /// <summary>Index of the command among the words; -1 where there is none, which means check.</summary>
    private static int VerbOf(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "--lang" or "--color")
                i++;
            else if (!words[i].StartsWith('-'))
                return CommandList.Find(words[i]) is null ? -1 : i;
        }

        return -1;
    }

    // The language has to be known before anything can be said, so it is looked for before parsing.
    private static DisplayLanguage LanguageOf(string[] words)
    {
        for (var i = 0; i < words.Length && words[i] != "--"; i++)
        {
            if (words[i] is "--lang=en" or "--lang:en" || (words[i] == "--lang" && i + 1 < words.Length && words[i + 1] == "en"))
                return DisplayLanguage.English;
        }

        return DisplayLanguage.Chinese;
    }

    // EPIPE on Unix, ERROR_NO_DATA and ERROR_BROKEN_PIPE on Windows.
    private static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xFFFF) is 32 or 109 or 232;
}
