using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Stdlint.Word.Writing;

/// <summary>
/// Asks the validator of the Open XML SDK about a file. It is slow to load and reads everything, so that it is asked only about what is about to be written.
/// </summary>
public sealed class PackageValidation
{
    /// <summary>The validator follows the depth of a file on the call stack.</summary>
    private const int StackLength = 64 << 20;

    /// <summary>Begins the kinds of errors in what tracked changes say of the properties before.</summary>
    private const string Record = "in a tracked change: ";

    /// <summary>Elements of the body that the validator gets to know before it is asked about all of them.</summary>
    private const int MostSamples = 60;

    private static int _isWarm;

    private readonly ImmutableDictionary<string, int>? _errors;

    private PackageValidation(ImmutableDictionary<string, int>? errors) => _errors = errors;

    /// <summary>The validator could open the file.</summary>
    public bool IsKnown => _errors is not null;

    public int ErrorCount => _errors?.Values.Sum() ?? 0;

    public static PackageValidation Of(ReadOnlyMemory<byte> file) => Of(file, parts: null, CancellationToken.None);

    /// <param name="file">The file.</param>
    /// <param name="parts">The parts to look at; null for all.</param>
    /// <param name="outdated">Nobody waits for the answer any more, which then is that nothing is known.</param>
    private static PackageValidation Of(ReadOnlyMemory<byte> file, HashSet<string>? parts, CancellationToken outdated)
    {
        ImmutableDictionary<string, int>? errors = null;
        var thread = new Thread(() => errors = Guarded(file, document => Validate(document, parts, outdated)), StackLength) { IsBackground = true, Name = "validation" };
        thread.Start();
        thread.Join();
        return new PackageValidation(errors);
    }

    /// <summary>
    /// Whether a file may be written in place of another. One without errors is no worse than whatever it was made from, so that the other is read only where the
    /// first has some: six of seven real files have none. Parts that are the same in both are not looked at.
    /// </summary>
    /// <param name="before">The file that would be replaced.</param>
    /// <param name="after">The file that would take its place.</param>
    /// <param name="outdated">Nobody waits for the verdict any more, whatever it then is.</param>
    public static RewriteVerdict Judge(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, CancellationToken outdated = default)
    {
        var changed = ChangedParts(before, after);
        var found = Of(after, changed, outdated);
        if (found is { IsKnown: true, ErrorCount: 0 })
            return new RewriteVerdict(Worse: null, IsJudged: true);
        var old = Of(before, changed, outdated);
        if (!old.IsKnown)
            return new RewriteVerdict(Worse: null, IsJudged: false);
        return new RewriteVerdict(found.IsKnown ? found.WorseThan(old).FirstOrDefault() : "not valid", IsJudged: true);
    }

    /// <summary>
    /// Loads the validator while something else is done, once in a process: it reads the beginning of a file's text, its styles, settings and the like. Nothing comes of a file
    /// that cannot be read.
    /// </summary>
    public static void WarmUp(ReadOnlyMemory<byte> file)
    {
        if (Interlocked.Exchange(ref _isWarm, 1) == 0)
            new Thread(() => Guarded(file, ValidateSamples), StackLength) { IsBackground = true, Name = "validation warm-up" }.Start();
    }

    /// <summary>Kinds of errors that this file has more of than the other, with an example each; empty where it is no worse.</summary>
    public ImmutableArray<string> WorseThan(PackageValidation before)
    {
        if (_errors is null || before._errors is null)
            return [];
        return [.. _errors.Where(error => error.Value > before._errors.GetValueOrDefault(error.Key) && !IsRepeated(error.Key, before._errors)).Select(static error => error.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>A tracked change repeats the properties as they were, faults included.</summary>
    private static bool IsRepeated(string error, ImmutableDictionary<string, int> before) => error.StartsWith(Record, StringComparison.Ordinal) && before.ContainsKey(error[Record.Length..]);

    private static int ValidateSamples(WordprocessingDocument document)
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        var parts = document.MainDocumentPart?.Parts.Select(static part => part.OpenXmlPart).Where(static part => part.RootElement is not null) ?? [];
        var paragraphs = document.MainDocumentPart?.Document?.Body?.ChildElements.Take(MostSamples) ?? [];
        return paragraphs.Sum(paragraph => validator.Validate(paragraph).Count()) + parts.Sum(part => validator.Validate(part).Count());
    }

    /// <summary>Names of the parts whose content differs; null where parts come or go, or what holds them together changes.</summary>
    private static HashSet<string>? ChangedParts(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        if (Checksums(before) is not { } old || Checksums(after) is not { } found || !old.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(found.Keys))
            return null;
        var changed = found.Where(entry => old[entry.Key] != entry.Value).Select(static entry => "/" + entry.Key).ToHashSet(StringComparer.Ordinal);
        return changed.Any(static name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name == "/[Content_Types].xml") ? null : changed;
    }

    private static Dictionary<string, (uint Checksum, long Length)>? Checksums(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false));
            var entries = new Dictionary<string, (uint, long)>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries)
                entries[entry.FullName] = (entry.Crc32, entry.Length);
            return entries;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static ImmutableDictionary<string, int> Validate(WordprocessingDocument document, HashSet<string>? parts, CancellationToken outdated)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 };
        var found = parts is null ? validator.Validate(document, outdated) : document.GetAllParts().Where(part => parts.Contains(part.Uri.OriginalString)).SelectMany(part => validator.Validate(part, outdated));
        foreach (var error in found)
        {
            // Paths change with each inserted paragraph; the kind of error in its part does not.
            var key = string.Create(CultureInfo.InvariantCulture, $"{error.Part?.Uri} {error.Node?.LocalName} {error.Id}: {error.Description}");
            if (error.Node?.Ancestors().Any(static ancestor => ancestor.LocalName.EndsWith("PrChange", StringComparison.Ordinal)) == true)
                key = Record + key;
            errors[key] = errors.GetValueOrDefault(key) + 1;
        }

        return errors.ToImmutable();
    }

    /// <returns>What is made of the document; null where the SDK cannot open it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T? Guarded<T>(ReadOnlyMemory<byte> file, Func<WordprocessingDocument, T> use)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return use(document);
        }
        catch (Exception exception) when (exception is OperationCanceledException or OpenXmlPackageException or IOException or InvalidDataException or FormatException or ArgumentException
            or System.Xml.XmlException or InvalidOperationException or UriFormatException or KeyNotFoundException or NotSupportedException)
        {
            return default;
        }
    }
}

/// <summary>What the validator says about a file that was made from another.</summary>
/// <param name="Worse">A kind of error that there is more of, or that the file cannot be opened; null when it is no worse.</param>
/// <param name="IsJudged">False where the validator cannot open the original, so that there is nothing to compare with.</param>
public readonly record struct RewriteVerdict(string? Worse, bool IsJudged);
