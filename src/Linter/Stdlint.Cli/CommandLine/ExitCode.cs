namespace Stdlint.Cli.CommandLine;

/// <summary>Exit codes; where several apply, the order of precedence is 130, 2, 3, 1, 0 (decisions 28).</summary>
internal static class ExitCode
{
    public const int BelowGate = 0;

    public const int GateReached = 1;

    public const int BadUsage = 2;

    public const int UnreadableInput = 3;

    public const int Interrupted = 130;
}
