namespace Stdlint.Word.Package;

/// <summary>Kinds of WordprocessingML files, by the content type of the main part.</summary>
public enum WordFileKind
{
    /// <summary>.docx</summary>
    Document,

    /// <summary>.docm</summary>
    MacroDocument,

    /// <summary>.dotx</summary>
    Template,

    /// <summary>.dotm</summary>
    MacroTemplate,
}

internal static class WordFileKinds
{
    internal static WordFileKind? Of(string contentType) => contentType.ToLowerInvariant() switch
    {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" => WordFileKind.Document,
        "application/vnd.ms-word.document.macroenabled.main+xml" => WordFileKind.MacroDocument,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" => WordFileKind.Template,
        "application/vnd.ms-word.template.macroenabledtemplate.main+xml" => WordFileKind.MacroTemplate,
        _ => null,
    };
}

/// <summary>What a zip file is when it is no Word document.</summary>
internal static class OtherZipKinds
{
    internal static string? OfContentType(string contentType)
    {
        if (contentType.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) || contentType.Contains("ms-excel", StringComparison.OrdinalIgnoreCase))
            return "xlsx";
        if (contentType.Contains("presentationml", StringComparison.OrdinalIgnoreCase) || contentType.Contains("ms-powerpoint", StringComparison.OrdinalIgnoreCase))
            return "pptx";
        return contentType.Contains("visio", StringComparison.OrdinalIgnoreCase) ? "vsdx" : null;
    }

    /// <summary>OpenDocument and EPUB begin with an entry that names their media type; OFD has a fixed entry (GB/T 33190).</summary>
    internal static string NameOf(WordPackage package)
    {
        if (package.Part("OFD.xml") is not null)
            return "OFD";
        if (package.Part("mimetype") is not { Entry.Length: < 200 } part)
            return "zip";
        return System.Text.Encoding.UTF8.GetString(package.Bytes(part).Span).Trim() switch
        {
            "application/vnd.oasis.opendocument.text" => "odt",
            "application/vnd.oasis.opendocument.spreadsheet" => "ods",
            "application/vnd.oasis.opendocument.presentation" => "odp",
            "application/epub+zip" => "epub",
            _ => "zip",
        };
    }
}
