using System.Collections.Immutable;
using System.Diagnostics;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Text;
using Stdlint.Rules;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Settings;

namespace Stdlint.Workspace.Running;

/// <summary>Checks drafts: bytes, text, tree, model, rules, report. Safe to use from several threads.</summary>
public sealed class DraftCheck(SettingsLocator settings, CheckOptions options)
{
    /// <summary>The facts that rules wait for are worked out one after the other, so that more threads gain nothing.</summary>
    private const int MostThreadsPerDraft = 4;

    private static readonly Lazy<DraftRuleSet> LazyRules = new(() => DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence));

    /// <summary>All rules; one instance serves all threads.</summary>
    public static DraftRuleSet Rules => LazyRules.Value;

    /// <summary>All drafts in parallel; reports come in the order of the drafts.</summary>
    public IEnumerable<FileReport> Run(IReadOnlyList<DraftSource> drafts, CancellationToken cancellation) =>
        new OrderedRun<DraftSource, FileReport>((draft, limit) => Check(draft, options.Threads / drafts.Count, limit), FailedOf, TimedOutOf)
        {
            Threads = options.Threads,
            TimePerItem = draft => Effective(draft).Limits.TimePerFile?.Value ?? CheckOptions.DefaultTimePerFile,
            Weight = MemoryOf,
            WeightBudget = BudgetOf(drafts),
        }.Run(drafts, cancellation);

    /// <summary>One draft.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public FileReport Check(DraftSource draft, CancellationToken cancellation) => Check(draft, options.Threads, cancellation);

    private FileReport Check(DraftSource draft, int threads, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var result = Analyze(draft, Read(draft, Effective(draft)), threads, cancellation);
        return ReportBuilder.Build(draft.DisplayPath, result) with { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    /// <summary>The rules on a draft that has been read, under the settings for its place.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more of it.</exception>
    public AnalysisResult Analyze(DraftSource draft, DraftReading reading, CancellationToken cancellation) => Analyze(draft, reading, options.Threads, cancellation);

    private AnalysisResult Analyze(DraftSource draft, DraftReading reading, int threads, CancellationToken cancellation)
    {
        var analysis = SettingsOf(Effective(draft), options.Only, options.Skip, threads);
        return DraftAnalysis.Run(reading, Rules, analysis, cancellation);
    }

    /// <summary>How a draft is to be analysed.</summary>
    /// <param name="effective">The settings for its place.</param>
    /// <param name="only">Only these rules; empty for all.</param>
    /// <param name="skip">Not these rules.</param>
    /// <param name="threads">How many threads are granted.</param>
    internal static AnalysisSettings SettingsOf(EffectiveSettings effective, ImmutableArray<RuleSelector> only, ImmutableArray<RuleSelector> skip, int threads) => new()
    {
        Configuration = effective,
        Only = only,
        Skip = skip,
        HonorsComments = effective.HonorsComments?.Value ?? true,
        RequiresReason = effective.RequiresReason?.Value ?? true,
        Threads = Math.Clamp(threads, 1, MostThreadsPerDraft),
    };

    /// <summary>The settings for a draft, those of the command line among them.</summary>
    public EffectiveSettings Effective(DraftSource draft) => settings.EffectiveFor(draft.FullPath, options.CommandLine);

    /// <summary>Reads a draft without analysing it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DraftReading Read(DraftSource draft, EffectiveSettings effective)
    {
        var reader = new DraftReaderOptions
        {
            View = effective.View?.Value ?? TextView.Final,
            Limits = LimitsOf(effective.Limits),
        };
        if (draft.IsStandardInput)
            return DraftReader.Read(StandardInput(reader.Limits.MaxFileLength), reader);

        using var source = PackageSource.FromFile(draft.FullPath);
        return DraftReader.Read(source, reader);
    }

    // One byte over the limit is enough for the reader to refuse the file.
    private static ReadOnlyMemory<byte> StandardInput(long limit)
    {
        using var input = Console.OpenStandardInput();
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while (bytes.Length <= limit && (count = input.Read(buffer)) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The limits that hold where no settings state others.</summary>
    public static WordLimits DefaultLimits => WordLimits.Default;

    /// <summary>What the input rules say about a file that has no text.</summary>
    public static string WhyUnreadable(DraftReading reading, DisplayLanguage language)
    {
        var result = DraftAnalysis.Run(reading, Rules, AnalysisSettings.Default);
        return result.Diagnostics is [var first, ..] ? first.Diagnostic.GetMessage(language) : Messages.InputUnreadable.In(language);
    }

    /// <summary>The limits that the settings state, or that hold without them.</summary>
    public static WordLimits LimitsOf(SettingsLimits limits)
    {
        var standard = WordLimits.Default;
        return standard with
        {
            MaxFileLength = limits.FileSize?.Value ?? standard.MaxFileLength,
            MaxEntries = limits.Entries?.Value ?? standard.MaxEntries,
            MaxPartLength = limits.PartSize?.Value ?? standard.MaxPartLength,
            MaxTotalLength = limits.TotalSize?.Value ?? standard.MaxTotalLength,
            MaxRatio = limits.Ratio?.Value ?? standard.MaxRatio,
            Xml = standard.Xml with
            {
                MaxDepth = limits.Depth?.Value ?? standard.Xml.MaxDepth,
                MaxNodes = limits.Nodes?.Value ?? standard.Xml.MaxNodes,
                MaxAttributes = limits.Attributes?.Value ?? standard.Xml.MaxAttributes,
                MaxAttributeLength = (int)Math.Min(limits.AttributeSize?.Value ?? standard.Xml.MaxAttributeLength, int.MaxValue),
                MaxNamespaceScopes = limits.Namespaces?.Value ?? standard.Xml.MaxNamespaceScopes,
            },
        };
    }

    // The program and its rules take about half; the drafts in work share the rest, and one that needs more is read alone.
    private long BudgetOf(IReadOnlyList<DraftSource> drafts)
    {
        var memory = long.MaxValue;
        foreach (var draft in drafts)
            memory = Math.Min(memory, Effective(draft).Limits.Memory?.Value ?? CheckOptions.DefaultMemory);
        return memory / 2;
    }

    // A draft of pictures is long and light, one of text the other way round; ten times its length is what text takes at most.
    private static long MemoryOf(DraftSource draft) => (8L << 20) + Math.Min(draft.Length * 10, 128L << 20);

    private static FileReport FailedOf(DraftSource draft, Exception exception) => new()
    {
        Path = draft.DisplayPath,
        Status = FileStatus.Failed,
        Failure = exception switch
        {
            UnauthorizedAccessException => language => Messages.InputNotAccessible.In(language, draft.DisplayPath),
            FileNotFoundException or DirectoryNotFoundException => language => Messages.InputNotFound.In(language, draft.DisplayPath),
            IOException => language => Messages.InputNotReadable.In(language, exception.Message),
            _ => language => Messages.InputCrashed.In(language, exception.GetType().Name, exception.Message),
        },
    };

    private FileReport TimedOutOf(DraftSource draft)
    {
        var limit = Effective(draft).Limits.TimePerFile?.Value ?? CheckOptions.DefaultTimePerFile;
        return new FileReport
        {
            Path = draft.DisplayPath,
            Status = FileStatus.Failed,
            Failure = language => Messages.InputTimedOut.In(language, limit.TotalSeconds),
        };
    }
}
