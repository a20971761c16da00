using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Stdlint.Benchmarks;

/// <summary>
/// What a user waits for after <c>stdlint fix</c>: the whole process, with all passes, the checks after each and the validation of both files. Budget: a draft of sixty
/// pages with fifty repairs within 1.5 s. Beside it <c>check</c> of the same draft (400 ms) and <c>version</c> (80 ms), so that start-up and reading can be told apart.
/// </summary>
internal static partial class FixingBudget
{
    private const int Rounds = 7;

    /// <param name="program">A <c>stdlint.dll</c>, or the executable of a published build; null for the one that was built with this.</param>
    public static void Run(string? program)
    {
        program = Path.GetFullPath(program ?? Path.Join(AppContext.BaseDirectory, "stdlint.dll"));
        using var folder = new TemporaryFolder();
        folder.Add("60.docx", StageDrafts.Make(3)[2]);
        folder.Add("faulty.docx", StageDrafts.MakeFaulty());
        Console.WriteLine("| command | budget | clock, least (median) |");
        Console.WriteLine("| --- | --: | --: |");
        Measure(program, folder.Root, "80 ms", "version");
        Measure(program, folder.Root, "400 ms", "check", "60.docx", "--fail-on", "never");
        var output = Measure(program, folder.Root, "1500 ms", "fix", "faulty.docx", "--unsafe", "--output", "out", "--fail-on", "never");
        Console.WriteLine($"repairs: {RepairCount().Match(output).Value}");
    }

    private static string Measure(string program, string folder, string budget, params string[] arguments)
    {
        var clock = new List<double>();
        var output = "";
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var isLibrary = Path.GetExtension(program) == ".dll";
            string[] command = [.. arguments, .. Language(arguments)];
            using var process = Process.Start(new ProcessStartInfo(isLibrary ? "dotnet" : program, isLibrary ? [program, .. command] : command)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            clock.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}");
        }

        Console.WriteLine($"| {arguments[0]} | {budget} | {Least(clock)} |");
        return output;
    }

    private static string[] Language(string[] arguments) => arguments.Length > 1 ? ["--lang", "en"] : [];

    private static string Least(List<double> times)
    {
        times.Sort();
        return $"{times[0]:F0} ms ({times[times.Count / 2]:F0} ms)";
    }

    [GeneratedRegex(@"\d+ fixes")]
    private static partial Regex RepairCount();
}
