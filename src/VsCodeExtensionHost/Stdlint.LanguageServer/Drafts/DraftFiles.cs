using System.Collections.Concurrent;
using System.Security.Cryptography;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Rules;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Fixing;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Reads drafts from the disk, and knows the settings that hold for them: the same as those of <c>stdlint check</c>.</summary>
public sealed class DraftFiles
{
    private readonly Action<string> _log;

    /// <summary>What was read last of each file, as long as somebody uses it: an editor asks for the state of a file all the time.</summary>
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, WeakReference<StoredDraft> Draft)> _read = new(StringComparer.Ordinal);
    private volatile Environment _environment;

    public DraftFiles(Action<string> log)
    {
        _log = log;
        _environment = Environment.Of(new ServerSettings());
    }

    public DisplayLanguage Language => _environment.Settings.Language;

    public ServerSettings Settings => _environment.Settings;

    internal DraftCheck Check => _environment.Check;

    internal SettingsLocator Locator => _environment.Locator;

    /// <summary>Takes other settings, and reads settings files anew.</summary>
    public void Use(ServerSettings settings) => _environment = Environment.Of(settings);

    public static DraftSource SourceOf(string uri)
    {
        if (DraftUri.PathOf(uri) is not { } path)
            throw RpcException.InvalidParameters("no address of a draft: " + uri);
        var full = Path.GetFullPath(path);
        var file = new FileInfo(full);
        return new DraftSource(full.Replace('\\', '/'), full, file.Exists ? file.Length : 0, IsStandardInput: false);
    }

    /// <summary>The draft as it was read last, where length and time of the file are the same; for looking only.</summary>
    /// <exception cref="RpcException">The file is not there or has no text.</exception>
    public StoredDraft Look(DraftSource source)
    {
        var file = new FileInfo(source.FullPath);
        return file.Exists && _read.TryGetValue(source.FullPath, out var known) && known.Written == file.LastWriteTimeUtc && known.Length == file.Length && known.Draft.TryGetTarget(out var draft)
            ? draft
            : Read(source);
    }

    /// <summary>Reads a draft for reading and writing.</summary>
    /// <exception cref="RpcException">The file is not there or has no text.</exception>
    public StoredDraft Read(DraftSource source)
    {
        var written = File.GetLastWriteTimeUtc(source.FullPath);
        var draft = ReadNow(source);
        _read[source.FullPath] = (written, draft.Draft.Bytes.Length, new WeakReference<StoredDraft>(draft));
        return draft;
    }

    private StoredDraft ReadNow(DraftSource source)
    {
        var limits = DraftCheck.LimitsOf(Check.Effective(source).Limits);
        try
        {
            var file = new FileInfo(source.FullPath);
            if (!file.Exists)
                throw RpcException.NotFound(Messages.ServerNotFound.In(Language, source.DisplayPath));
            if (file.Length > limits.MaxFileLength)
                throw RpcException.Unreadable(DraftCheck.WhyUnreadable(DraftCheck.Read(source, Check.Effective(source)), Language));
            var bytes = BytesOf(source.FullPath);
            var draft = WordDraft.Open(bytes, new WordWriteOptions { Stamp = Stamp(), Limits = limits, IsTyping = true });
            draft = draft.In(draft.Reading.Text?.Package.TracksRevisions == true ? WriteMode.Tracked : WriteMode.Direct);
            return StoredDraft.Of(draft, VersionOf(bytes)) ?? throw RpcException.Unreadable(DraftCheck.WhyUnreadable(draft.Reading, Language));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw RpcException.NotFound(Messages.ServerNotFound.In(Language, source.DisplayPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw RpcException.Unreadable(Messages.InputNotReadable.In(Language, exception.Message));
        }
    }

    /// <summary>Names a content: a file that was only touched is the same, and one that was changed within a second is not.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes).AsSpan(0, 12));

    public RepairOptions RepairOptions() => new() { CommandLine = Settings.Layer, Stamp = Stamp() };

    internal RevisionStamp Stamp() => new(Settings.Author, DateTimeOffset.UtcNow);

    /// <summary>Where no settings state it, longer than for the command: an editor that starts has much else to do, and nobody waits for the end of a run.</summary>
    internal TimeSpan TimeFor(DraftSource source) => Check.Effective(source).Limits.TimePerFile?.Value ?? 3 * CheckOptions.DefaultTimePerFile;

    internal void ReportTimeOut(DraftSource source) => _log(Messages.ServerTimedOut.In(Language, source.DisplayPath));

    // Word keeps a file open and lets others read it.
    internal static byte[] BytesOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Environment(ServerSettings Settings, SettingsLocator Locator, DraftCheck Check)
    {
        internal static Environment Of(ServerSettings settings)
        {
            var locator = new SettingsLocator(RuleCatalog.All, settings.File is { } file ? new SettingsChoice(file.Replace('\\', '/'), IsIsolated: false) : SettingsChoice.Nearest);
            return new Environment(settings, locator, new DraftCheck(locator, new CheckOptions { CommandLine = settings.Layer }));
        }
    }
}

/// <summary>What the client asks for, over and above the settings files.</summary>
public sealed record ServerSettings
{
    public DisplayLanguage Language { get; init; } = DisplayLanguage.Chinese;

    /// <summary>Name of a built-in profile; null for what the settings files say.</summary>
    public string? Profile { get; init; }

    /// <summary>A settings file for all drafts; null for the nearest to each.</summary>
    public string? File { get; init; }

    /// <summary>Who is named in tracked changes and comments.</summary>
    public string Author { get; init; } = "stdlint";

    /// <summary>The client asks the user why a finding is to be suppressed.</summary>
    public bool AsksForReasons { get; init; }

    /// <summary>The client opens a picture that is too large for a hover.</summary>
    public bool OpensPictures { get; init; }

    /// <summary>Drafts cannot be typed into: fixes go into the file at once.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Automatic numbers are shown as hints.</summary>
    public bool ShowsNumbers { get; init; } = true;

    /// <summary>Rows and columns of tables are.</summary>
    public bool ShowsCells { get; init; } = true;

    /// <summary>Names of paragraph styles are.</summary>
    public bool ShowsStyles { get; init; }

    /// <summary>Counts are shown above clauses.</summary>
    public bool ShowsLenses { get; init; } = true;

    /// <summary>As the command line has it.</summary>
    internal SettingsLayer Layer => Profile is { } name && BuiltInProfile.Find(name) is { } profile
        ? new SettingsLayer { Source = "", Profiles = [new Setting<BuiltInProfile>(profile, new SettingOrigin("stdlint.profile"))] }
        : new SettingsLayer { Source = "" };
}
