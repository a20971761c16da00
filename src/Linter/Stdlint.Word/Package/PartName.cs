using System.Text;

namespace Stdlint.Word.Package;

/// <summary>Part names and relationship targets (ECMA-376 Part 2, 6.2 and 8.5), read with the tolerance Word has.</summary>
internal static class PartName
{
    /// <summary>
    /// The form that equal names share: a leading slash, no <c>.</c> and <c>..</c>, percent escapes resolved but for slashes, lower case.
    /// </summary>
    internal static string Key(string name) => KeyOf("/", name);

    /// <summary>The key of the part that a target names, seen from the part <paramref name="source"/> (<c>/</c> for the package).</summary>
    internal static string Resolve(string source, string target)
    {
        var end = target.AsSpan().IndexOfAny('#', '?');
        return KeyOf(source, end < 0 ? target : target[..end]);
    }

    /// <summary>The name of the part that holds a part's relationships; <c>/</c> stands for the package.</summary>
    internal static string RelationshipsOf(string name)
    {
        var slash = name.LastIndexOf('/');
        return $"{name[..slash]}/_rels/{name[(slash + 1)..]}.rels";
    }

    private static string KeyOf(string source, string name)
    {
        var path = Unescape(name).Replace('\\', '/');
        var segments = new List<string>();
        if (!path.StartsWith('/'))
        {
            Append(segments, source);
            // The last segment of the source is the part itself, not a folder.
            if (segments.Count > 0 && !source.EndsWith('/'))
                segments.RemoveAt(segments.Count - 1);
        }

        Append(segments, path);
        return string.Concat(segments.Select(static segment => "/" + segment)).ToLowerInvariant();
    }

    private static void Append(List<string> segments, string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            switch (path[range])
            {
                case "" or ".":
                    break;
                case "..":
                    if (segments.Count > 0)
                        segments.RemoveAt(segments.Count - 1);
                    break;
                case var segment:
                    segments.Add(segment);
                    break;
            }
        }
    }

    /// <summary>Resolves percent escapes; those of slashes and those that are no UTF-8 stay.</summary>
    private static string Unescape(string text)
    {
        if (!text.Contains('%'))
            return text;

        var utf8 = Encoding.UTF8.GetBytes(text);
        var written = 0;
        for (var at = 0; at < utf8.Length; at++)
        {
            var b = utf8[at];
            if (b == '%' && at + 2 < utf8.Length && char.IsAsciiHexDigit((char)utf8[at + 1]) && char.IsAsciiHexDigit((char)utf8[at + 2]))
            {
                var value = Convert.FromHexString([(char)utf8[at + 1], (char)utf8[at + 2]])[0];
                if (value is not ((byte)'/' or (byte)'\\'))
                {
                    b = value;
                    at += 2;
                }
            }

            utf8[written++] = b;
        }

        var unescaped = utf8.AsSpan(0, written);
        return System.Text.Unicode.Utf8.IsValid(unescaped) ? Encoding.UTF8.GetString(unescaped) : text;
    }
}
