using System.Collections.Immutable;
using System.CommandLine;
using Stdlint.Core.Configuration;

namespace Stdlint.Cli.CommandLine;

/// <summary>Parses the words after a command. All complaints are our own, because the parser's are in English only.</summary>
internal static class CommandParser
{
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <exception cref="UsageException">The words do not fit the command.</exception>
    public static CommandInput Parse(CommandSpec spec, IReadOnlyList<string> words)
    {
        words = [.. words.SelectMany(word => SplitJobs(spec, word))];
        RejectUnknownOptions(spec, words);

        var command = new Command(spec.Name);
        var arguments = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(arguments);
        var options = new Dictionary<OptionSpec, Option>();
        foreach (var option in spec.Options)
        {
            Option built = option.IsFlag
                ? new Option<bool>(option.Name) { Arity = ArgumentArity.Zero }
                : new Option<string[]>(option.Name) { Arity = ArgumentArity.OneOrMore };
            if (option.Alias.Length > 0)
                built.Aliases.Add(option.Alias);
            command.Options.Add(built);
            options.Add(option, built);
        }

        var result = command.Parse(words, Configuration);
        var given = new Dictionary<OptionSpec, ImmutableArray<string>>();
        foreach (var (option, built) in options)
        {
            if (result.GetResult(built) is { Implicit: false } found)
                given.Add(option, Check(option, [.. found.Tokens.Select(token => token.Value)]));
        }

        if (result.Errors is [var error, ..])
            throw new UsageException("cli.notUnderstood", error.Message);
        return new CommandInput(CheckArguments(spec, [.. result.GetResult(arguments)?.Tokens.Select(token => token.Value) ?? []]), given);
    }

    private static ImmutableArray<string> Check(OptionSpec option, ImmutableArray<string> values)
    {
        if (option.IsFlag)
            return values;
        if (values.IsEmpty || values.Any(value => value.StartsWith("--", StringComparison.Ordinal)))
            throw new UsageException("cli.optionNeedsValue", option.Name, option.ValueName);
        if (values.Length > 1 && !option.IsRepeatable)
            throw new UsageException("cli.optionTwice", option.Name);
        foreach (var value in values)
        {
            if (!option.Values.IsEmpty && !option.Values.Contains(value))
                throw Unknown("cli.optionValue", option.Values, value, option.Name);
        }

        return values;
    }

    private static ImmutableArray<string> CheckArguments(CommandSpec spec, ImmutableArray<string> arguments)
    {
        if (arguments.Length < spec.MinimumArguments)
            throw new UsageException("cli.argumentMissing", spec.Name, spec.Arguments);
        if (arguments.Length > spec.MaximumArguments)
            throw new UsageException("cli.argumentTooMany", spec.Name, arguments[spec.MaximumArguments]);
        foreach (var argument in arguments)
        {
            if (!spec.ArgumentValues.IsEmpty && !spec.ArgumentValues.Contains(argument))
                throw Unknown("cli.argumentValue", spec.ArgumentValues, argument, spec.Name);
        }

        return arguments;
    }

    /// <summary>The complaint about a word that is not among those known, with the nearest of them where one is near.</summary>
    public static UsageException Unknown(string key, IEnumerable<string> known, string word, params ReadOnlySpan<string> more)
    {
        var all = known.ToArray();
        return NearestMatch.Find(word, all) is { } nearest
            ? new UsageException(key + "Nearest", [word, nearest, .. more])
            : new UsageException(key, [word, string.Join(", ", all), .. more]);
    }

    // The parser would take a mistyped option for a PATH.
    private static void RejectUnknownOptions(CommandSpec spec, IReadOnlyList<string> words)
    {
        var isValue = false;
        foreach (var word in words)
        {
            if (word == "--")
                return;
            if (isValue || word.Length < 2 || word[0] != '-')
            {
                isValue = false;
                continue;
            }

            var separator = word.AsSpan().IndexOfAny('=', ':');
            var name = separator < 0 ? word : word[..separator];
            var option = spec.Options.FirstOrDefault(candidate => candidate.Name == name || candidate.Alias == name);
            if (option is null)
                throw Unknown("cli.unknownOption", spec.Options.Select(candidate => candidate.Name), name, spec.Name);
            isValue = !option.IsFlag && separator < 0;
        }
    }

    // -j4, as people know it from make.
    private static string[] SplitJobs(CommandSpec spec, string word) =>
        word.Length > 2 && word.StartsWith("-j", StringComparison.Ordinal) && char.IsAsciiDigit(word[2]) && spec.Options.Any(option => option.Alias == "-j")
            ? ["-j", word[2..]]
            : [word];
}
