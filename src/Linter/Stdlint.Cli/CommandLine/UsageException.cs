namespace Stdlint.Cli.CommandLine;

/// <summary>The command line or a settings file cannot be meant as written: one line to the user, exit code 2.</summary>
internal sealed class UsageException : Exception
{
    /// <param name="messageKey">Key in messages.json.</param>
    /// <param name="arguments">Fill the placeholders of the message.</param>
    public UsageException(string messageKey, params string[] arguments)
        : base(messageKey)
    {
        MessageKey = messageKey;
        Arguments = arguments;
    }

    public string MessageKey { get; }

    public string[] Arguments { get; }
}
