using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>Which comments are resolved and which answer another one (MS-DOCX 2.5.4.7): joined to a comment by the id of its last block.</summary>
internal sealed class CommentThreads
{
    private readonly Dictionary<string, (bool IsResolved, bool IsReply)> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="extended">The <c>commentsExtended</c> part; null where the package has none.</param>
    internal CommentThreads(XmlPart? extended)
    {
        var root = extended?.Root ?? default;
        for (var node = root.Exists ? root.FirstChild : default; node.Exists; node = node.NextSibling)
        {
            if (node.Name != XmlName.W15_commentEx || node.Attribute(XmlName.W15_paraId) is not { } id)
                continue;
            var isResolved = node.TryGetRawAttribute(XmlName.W15_done, out _) && node.OnOff(XmlName.W15_done);
            _states.TryAdd(id, (isResolved, node.Attribute(XmlName.W15_paraIdParent) is not null));
        }
    }

    internal (bool IsResolved, bool IsReply) StateOf(XmlNode comment)
    {
        string? last = null;
        for (int i = comment.Index + 1, end = comment.SubtreeEnd; i < end && _states.Count > 0; i++)
        {
            var node = comment.Part[i];
            if (node.Name == XmlName.W_p && node.Attribute(XmlName.W14_paraId) is { } id)
                last = id;
        }

        return last is not null && _states.TryGetValue(last, out var state) ? state : default;
    }
}
