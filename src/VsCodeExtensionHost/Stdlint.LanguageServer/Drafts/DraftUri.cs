namespace Stdlint.LanguageServer.Drafts;

/// <summary>The address of a draft's text in the editor: the path of the .docx and one more segment, <c>stdlint:/…/草案.docx/正文.stdtext</c>.</summary>
public static class DraftUri
{
    private const string Scheme = "stdlint:";

    /// <summary>The .docx of a document; also of a <c>file:</c> address, for editors that have no other scheme. Null where it is no address of a draft.</summary>
    public static string? PathOf(string uri)
    {
        if (uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            var path = Decoded(uri[Scheme.Length..]);
            var name = path.LastIndexOf('/');
            return name <= 0 ? null : Local(path[..name]);
        }

        return FileOf(uri);
    }

    /// <summary>The path of a <c>file:</c> address; null for any other.</summary>
    public static string? FileOf(string uri) =>
        uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? Local(Decoded(uri["file:".Length..])) : null;

    private static string Decoded(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        if (end >= 0)
            path = path[..end];
        return Uri.UnescapeDataString(path.StartsWith("//", StringComparison.Ordinal) ? path[2..] : path);
    }

    // A drive stands after the slash that begins every path of an address.
    private static string Local(string path) =>
        path.Length > 2 && path[0] == '/' && path[2] == ':' && char.IsAsciiLetter(path[1]) ? path[1..] : path;
}
