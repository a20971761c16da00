using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>The plain text of runs that do not become pieces of their own, such as a ruby annotation.</summary>
internal static class RunText
{
    internal static string Of(XmlNode node, RevisionFilter revisions)
    {
        var text = new StringBuilder();
        for (int i = node.Index + 1, end = node.SubtreeEnd; i < end;)
        {
            var child = node.Part[i];
            if (child.Name == XmlName.W_t)
                text.Append(StoredText.Read(child));
            i = child.Name is XmlName.W_t or XmlName.W_rPr || revisions.Drops(child.Name) ? child.SubtreeEnd : i + 1;
        }

        return text.ToString();
    }
}
