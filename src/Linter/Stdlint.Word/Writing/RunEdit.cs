using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>What is to be done inside one <c>w:r</c>.</summary>
internal sealed class RunEdit(XmlNode run)
{
    internal XmlNode Run => run;

    internal List<RunChange> Changes { get; } = [];

    internal void Add(XmlNode element, int start, int end, string text) => Changes.Add(new RunChange(element, start, end, text, Marker: null));

    /// <summary>Puts markup between the characters, which parts the run.</summary>
    internal void Mark(XmlNode element, int at, string markup) => Changes.Add(new RunChange(element, at, at, "", markup));

    /// <summary>Formats characters, which stay.</summary>
    internal void Format(XmlNode element, int start, int end, IReadOnlyList<PropertyChange> format) => Changes.Add(new RunChange(element, start, end, "", Marker: null, format));

    /// <summary>The formatting, where it is all that changes and holds for all characters of the run; else null.</summary>
    internal IReadOnlyList<PropertyChange>? WholeFormat()
    {
        if (Changes is not [{ Format: { } format }, ..] || Changes.Exists(change => !ReferenceEquals(change.Format, format)))
            return null;
        for (var child = run.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (child.IsText || child.Name is XmlName.W_rPr or XmlName.W_lastRenderedPageBreak)
                continue;
            var (start, end) = child.Name == XmlName.W_t ? (XmlPlaces.ContentStart(child), XmlPlaces.ContentEnd(child)) : (child.ByteStart, child.ByteEnd);
            foreach (var change in ChangesOf(child))
                start = change.Start <= start ? Math.Max(start, change.End) : start;
            if (start < end)
                return null;
        }

        return format;
    }

    /// <summary>The changes of an element in the order of their bytes; insertions before what is replaced there.</summary>
    internal IEnumerable<RunChange> ChangesOf(XmlNode element) =>
        Changes.Where(change => change.Element == element).OrderBy(static change => change.Start).ThenBy(static change => change.End);

    internal bool Touches(XmlNode element) => Changes.Exists(change => change.Element == element);
}

/// <param name="Element">The child of the run: a <c>w:t</c>, or an element that is one character.</param>
/// <param name="Start">First byte: inside the <c>w:t</c>, else the element's own.</param>
/// <param name="End">Byte after the last; equal to <paramref name="Start"/> where nothing is taken away.</param>
/// <param name="Text">What comes there.</param>
/// <param name="Marker">Markup between runs instead of a text; else null.</param>
/// <param name="Format">What becomes of the formatting of the bytes, which stay; else null.</param>
internal readonly record struct RunChange(XmlNode Element, int Start, int End, string Text, string? Marker, IReadOnlyList<PropertyChange>? Format = null);
