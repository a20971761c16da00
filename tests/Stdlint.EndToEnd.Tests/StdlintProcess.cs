using System.Diagnostics;
using System.Text;

namespace Stdlint.EndToEnd.Tests;

/// <summary>The real program, started as a user starts it.</summary>
internal static class StdlintProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static RunResult Run(params string[] arguments) => RunIn(Directory.GetCurrentDirectory(), arguments);

    public static RunResult RunIn(string folder, params string[] arguments) => RunWith(input: [], folder, arguments);

    public static RunResult RunWith(byte[] input, string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = ReadAll(process.StandardOutput.BaseStream);
        var error = ReadAll(process.StandardError.BaseStream);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"stdlint {string.Join(' ', arguments)} did not end");
        }

        return new RunResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The runtime's own record of a run, in which every assembly that was loaded stands with its name in UTF-16.</summary>
    public static byte[] LoadingOf(string folder, params string[] arguments)
    {
        var record = Path.Join(folder, "loading.nettrace");
        var start = StartInfo(folder, arguments);
        start.Environment["DOTNET_EnableEventPipe"] = "1";
        start.Environment["DOTNET_EventPipeOutputPath"] = record;
        start.Environment["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4";
        using var process = Process.Start(start)!;
        var output = ReadAll(process.StandardOutput.BaseStream);
        var error = ReadAll(process.StandardError.BaseStream);
        process.StandardInput.Close();
        Assert.IsTrue(process.WaitForExit(Patience));
        Assert.AreEqual(0, process.ExitCode, output.Result + error.Result);
        return File.ReadAllBytes(record);
    }

    public static Process Start(string folder, params string[] arguments) => Process.Start(StartInfo(folder, arguments))!;

    private static ProcessStartInfo StartInfo(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "stdlint.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // What the machine of the tests says about colours must not change what they see.
        start.Environment.Remove("NO_COLOR");
        return start;
    }

    private static Task<string> ReadAll(Stream stream) => Task.Run(() =>
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    });
}

internal sealed record RunResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test unless the program ended with the code, saying what it printed.</summary>
    public RunResult Expect(int exitCode)
    {
        Assert.AreEqual(exitCode, ExitCode, $"\nstdout:\n{Output}\nstderr:\n{Error}");
        // No stack trace ever reaches a user.
        Assert.DoesNotContain("   at ", Error);
        return this;
    }
}
