using System.Collections.Immutable;
using Stdlint.Cli.CommandLine;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Settings;

namespace Stdlint.Cli.Output;

/// <summary>All outputs of a run: standard output and the files of --report and of the settings.</summary>
internal sealed class ReportOutput(CliContext context, Words words, bool usesColor) : IDisposable
{
    // A line of a report that goes to a file or a pipe; a terminal's own width is not asked for, so that output can be compared.
    private const int Width = 100;

    private readonly List<Target> _targets = [];

    public void AddStandardOutput(string format) =>
        _targets.Add(new Target(CreateWriter(format, context.Output, usesColor), File: null, Paths: null));

    /// <summary>Reports that the command line asks for get every file, those of settings the files that the settings govern.</summary>
    /// <exception cref="UsageException">A format or path cannot be meant.</exception>
    public void AddReports(ImmutableArray<string> requests, IEnumerable<DraftSource> drafts, SettingsLocator settings)
    {
        var byPath = new Dictionary<string, (string Format, HashSet<string>? Drafts)>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            var separator = request.IndexOf('=');
            if (separator <= 0 || separator == request.Length - 1)
                throw new UsageException("cli.reportNeedsPath", request);
            var format = request[..separator];
            if (!SettingsVocabulary.ReportFormats.Contains(format))
                throw CommandParser.Unknown("cli.optionValue", SettingsVocabulary.ReportFormats, format, "--report");
            if (!byPath.TryAdd(Path.GetFullPath(request[(separator + 1)..]), (format, null)))
                throw new UsageException("cli.reportTwice", request[(separator + 1)..]);
        }

        foreach (var draft in drafts)
        {
            foreach (var (format, path) in settings.ReportsFor(draft.FullPath))
            {
                if (!byPath.TryGetValue(path, out var known))
                    byPath.Add(path, known = (format, []));
                known.Drafts?.Add(draft.DisplayPath);
            }
        }

        foreach (var (path, (format, governed)) in byPath)
            _targets.Add(Open(path, format, governed));
    }

    private Target Open(string path, string format, HashSet<string>? governed)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            var file = new ReportFile(path);
            return new Target(CreateWriter(format, file.Stream, color: false), file, governed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("cli.reportNotWritable", path, exception.Message);
        }
    }

    public void Begin() => _targets.ForEach(static target => target.Writer.Begin());

    public void Write(FileReport file)
    {
        foreach (var target in _targets)
        {
            if (target.Paths?.Contains(file.Path) != false)
                target.Write(file);
        }
    }

    /// <summary>Ends all reports; a report's sums are those of its own files.</summary>
    public void End(RunSummary summary)
    {
        foreach (var target in _targets)
        {
            target.Writer.End(target.Paths is null ? summary : target.Summary);
            target.Writer.Dispose();
            target.File?.Commit();
        }
    }

    public void Dispose() => _targets.ForEach(static target => target.File?.Dispose());

    private IReportWriter CreateWriter(string format, Stream stream, bool color) => format switch
    {
        "concise" => new ConciseReportWriter(Terminal.Writer(stream), words),
        "summary" => new SummaryReportWriter(Terminal.Writer(stream), words, new Palette(color)),
        "json" => new JsonReportWriter(stream, words),
        "jsonl" => new JsonLinesReportWriter(stream, words),
        "sarif" => new SarifReportWriter(stream, words, RuleCatalog.All),
        "github" => new GitHubReportWriter(Terminal.Writer(stream), words),
        "junit" => new JUnitReportWriter(stream, words),
        _ => new FullReportWriter(Terminal.Writer(stream), words, new Palette(color), Width),
    };

    private sealed record Target(IReportWriter Writer, ReportFile? File, HashSet<string>? Paths)
    {
        public RunSummary Summary { get; } = new();

        public void Write(FileReport file)
        {
            if (Paths is not null)
                Summary.Add(file);
            Writer.Write(file);
        }
    }
}
