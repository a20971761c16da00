using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Stdlint.Word.Writing;

/// <summary>
/// Asks the validator of the Open XML SDK about a file. It is slow to load and reads everything, so that it is asked only by a fix: once before the
/// first pass and once after the last.
/// </summary>
public sealed class PackageValidation
{
    /// <summary>The validator follows the depth of a file on the call stack.</summary>
    private const int StackLength = 64 << 20;

    private readonly ImmutableDictionary<string, int>? _errors;

    private PackageValidation(ImmutableDictionary<string, int>? errors) => _errors = errors;

    /// <summary>The validator could open the file.</summary>
    public bool IsKnown => _errors is not null;

    public int ErrorCount => _errors?.Values.Sum() ?? 0;

    public static PackageValidation Of(ReadOnlyMemory<byte> file)
    {
        ImmutableDictionary<string, int>? errors = null;
        var thread = new Thread(() => errors = Validate(file), StackLength) { IsBackground = true, Name = "validation" };
        thread.Start();
        thread.Join();
        return new PackageValidation(errors);
    }

    /// <summary>Kinds of errors that this file has more of than the other, with an example each; empty where it is no worse.</summary>
    public ImmutableArray<string> WorseThan(PackageValidation before)
    {
        if (_errors is null || before._errors is null)
            return [];
        return [.. _errors.Where(error => error.Value > before._errors.GetValueOrDefault(error.Key)).Select(static error => error.Key).Order(StringComparer.Ordinal)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ImmutableDictionary<string, int>? Validate(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            var errors = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 };
            foreach (var error in validator.Validate(document))
            {
                // Paths change with each inserted paragraph; the kind of error in its part does not.
                var key = string.Create(CultureInfo.InvariantCulture, $"{error.Part?.Uri} {error.Node?.LocalName} {error.Id}: {error.Description}");
                errors[key] = errors.GetValueOrDefault(key) + 1;
            }

            return errors.ToImmutable();
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or IOException or InvalidDataException or FormatException or ArgumentException
            or System.Xml.XmlException or InvalidOperationException or UriFormatException or KeyNotFoundException or NotSupportedException)
        {
            return null;
        }
    }
}
