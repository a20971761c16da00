using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// 列项 (7.5): runs of marked blocks. Levels come from the style, the numbering level, a lead-in colon, the indent, or the custom of the
/// standard (a) over 1), —— over ·), in this order; an unknown marker without any of these stays on the level of the item before it.
/// </summary>
internal sealed class ListRecognizer(DraftLines lines, ContentAssembler content)
{
    private const int DeepestLevel = 9;

    // Twentieths of a point: about half a character.
    private const int NoticeableIndent = 100;

    // Blocks that may stand inside an item before the next ordinal shows that the list runs on.
    private const int LongestInterruption = 4;

    /// <summary>The list that begins at the block, or null.</summary>
    public ListSyntax? Read(int block, int end, ContentContext context, ParagraphSyntax? leadIn)
    {
        if (ListMarker.Read(lines, block) is not { } first || (first.IsWeak && !HasCompany(block, end, first, context, leadIn)))
            return null;

        var levels = new List<OpenList>();
        Open(levels, first);
        var i = block;
        var marker = first;
        while (true)
        {
            AddItem(levels, i, marker);
            i++;
            var next = Next(levels, ref i, end, context);
            if (next is null)
                break;
            marker = next.Value;
            Place(levels, marker, i);
        }

        while (levels.Count > 1)
            CloseTop(levels, i);
        var outer = Finish(levels[0], i);
        outer.LeadIn = leadIn;
        return outer;
    }

    /// <summary>A weak marker (1., （1）, -) makes a list only with a second item or after a lead-in.</summary>
    private bool HasCompany(int block, int end, in ListMarker marker, ContentContext context, ParagraphSyntax? leadIn)
    {
        if (leadIn is not null && leadIn.Span.Length > 0 && DraftCharacters.Trim(lines.Between(leadIn.Span.Start, leadIn.Span.End)) is [.., '：' or ':'])
            return true;
        var next = lines.NextContent(block + 1, end);
        return next < end && content.IsOwn(next, context) && ListMarker.Read(lines, next) is { } other && other.IsOneWith(marker)
            && (marker.Ordinal == 0 || other.Ordinal == marker.Ordinal + 1);
    }

    /// <summary>The next item; what stands before it goes into the open item. Null where the list ends, and then <paramref name="i"/> is after its last block.</summary>
    private ListMarker? Next(List<OpenList> levels, ref int i, int end, ContentContext context)
    {
        // The texts of a drawing that is anchored in an item follow it.
        while (i < end && lines.Block(i).Story == BlockStory.TextBox && lines.Block(levels[^1].LastBlock).Story == BlockStory.Body && content.IsOwn(i, context))
            i = content.AppendOne(levels[^1].OpenChildren, i, end, context);
        var next = lines.NextContent(i, end);
        if (next < end && ItemAt(levels, next, context) is { } marker && next <= i + 1)
        {
            content.AppendTrivia(levels[^1].OpenChildren, i, next);
            i = next;
            return marker;
        }

        // a) …, a paragraph, b) …: the paragraph belongs to a).
        var resumed = next;
        for (var step = 0; step < LongestInterruption && resumed < end; step++)
        {
            if (lines[resumed].Length > 0 && lines.Content[lines[resumed].End - 1] is '：' or ':' && content.IsOwn(resumed, context))
                return null;
            resumed = lines.NextContent(content.EndOfInnerTable(resumed, context), end);
            if (resumed < end && content.IsOwn(resumed, context) && ListMarker.Read(lines, resumed) is { Ordinal: > 1 } later && Continues(levels, later))
            {
                while (i < resumed)
                    i = content.AppendOne(levels[^1].OpenChildren, i, resumed, context);
                return later;
            }
        }

        return null;
    }

    private ListMarker? ItemAt(List<OpenList> levels, int block, ContentContext context)
    {
        if (!content.IsOwn(block, context) || content.BeginsOther(block) || ListMarker.Read(lines, block) is not { } marker)
            return null;
        if (!marker.IsWeak)
            return marker;
        foreach (var level in levels)
        {
            if (level.Holds(marker))
                return marker;
        }

        return marker.Ordinal <= 1 ? marker : null;
    }

    private static bool Continues(List<OpenList> levels, in ListMarker marker)
    {
        foreach (var level in levels)
        {
            if (level.Holds(marker) && level.Last.Ordinal + 1 == marker.Ordinal)
                return true;
        }

        return false;
    }

    private void Place(List<OpenList> levels, in ListMarker marker, int block)
    {
        if (IsLedIn(levels[^1], marker) && levels.Count < DeepestLevel)
        {
            Open(levels, marker);
            return;
        }

        for (var level = levels.Count - 1; level >= 0; level--)
        {
            if (!levels[level].Holds(marker) || IsLeftOf(levels, level, marker))
                continue;
            while (levels.Count > level + 1)
                CloseTop(levels, block);
            return;
        }

        var top = levels[^1];
        if (IsDeeper(top, marker) && levels.Count < DeepestLevel)
        {
            Open(levels, marker);
            return;
        }

        while (levels.Count > 1 && marker.StatedLevel > 0 && levels[^1].Marker.StatedLevel > marker.StatedLevel)
            CloseTop(levels, block);
    }

    /// <summary>The same marker once more, further in and after an item that leads in: a list below that item.</summary>
    private bool IsLedIn(OpenList top, in ListMarker marker) =>
        top.Holds(marker) && marker.Ordinal == 0 && marker.Indent - top.Last.Indent >= NoticeableIndent && EndsWithColon(top.LastBlock);

    /// <summary>The marker stands further out than the level, and a level above has the same marker.</summary>
    private static bool IsLeftOf(List<OpenList> levels, int level, in ListMarker marker)
    {
        if (levels[level].Marker.Indent - marker.Indent < NoticeableIndent)
            return false;
        for (var outer = level - 1; outer >= 0; outer--)
        {
            if (levels[outer].Holds(marker))
                return true;
        }

        return false;
    }

    private bool EndsWithColon(int block) => lines[block].Length > 0 && lines.Content[lines[block].End - 1] is '：' or ':';

    private bool IsDeeper(OpenList top, in ListMarker marker)
    {
        var above = top.Last;
        if (marker.StatedLevel > 0 && above.StatedLevel > 0 && marker.StatedLevel != above.StatedLevel)
            return marker.StatedLevel > above.StatedLevel;
        if (EndsWithColon(top.LastBlock))
            return true;
        if (marker.Indent != above.Indent && Math.Abs(marker.Indent - above.Indent) >= NoticeableIndent)
            return marker.Indent > above.Indent;
        return (above.Kind, marker.Kind) switch
        {
            (ListMarkerKind.Letter, ListMarkerKind.Digit) => marker.Ordinal <= 1,
            (ListMarkerKind.Letter or ListMarkerKind.Digit, ListMarkerKind.Dash or ListMarkerKind.Dot or ListMarkerKind.Bullet) => true,
            (ListMarkerKind.Dash, ListMarkerKind.Dot) => true,
            (ListMarkerKind.Letter or ListMarkerKind.Digit, ListMarkerKind.Other) => marker.Ordinal == 1,
            _ => false,
        };
    }

    private static void Open(List<OpenList> levels, in ListMarker marker) => levels.Add(new(marker, levels.Count + 1));

    private void AddItem(List<OpenList> levels, int block, in ListMarker marker)
    {
        ref readonly var line = ref lines[block];
        var top = levels[^1];
        top.CloseItem(lines, block);
        var text = line.Start + marker.Length;
        while (text < line.End && DraftCharacters.IsBlank(lines.Content[text]))
            text++;
        top.Items.Add(new()
        {
            Marker = marker.Kind,
            WrittenMarker = marker.Written,
            MarkerOrigin = marker.Origin,
            MarkerSpan = new(line.Start, marker.Length),
            Ordinal = marker.Ordinal,
            TextSpan = TextSpan.FromBounds(text, line.End),
            Level = top.Level,
            FirstBlock = block,
            Confidence = marker.IsWeak ? RecognitionConfidence.Medium : RecognitionConfidence.High,
        });
        top.LastBlock = block;
        top.Last = marker;
    }

    private void CloseTop(List<OpenList> levels, int end)
    {
        var inner = Finish(levels[^1], end);
        levels.RemoveAt(levels.Count - 1);
        levels[^1].OpenChildren.Add(inner);
        levels[^1].Items[^1].InnerList ??= inner;
    }

    private ListSyntax Finish(OpenList open, int end)
    {
        open.CloseItem(lines, end);
        var confidence = RecognitionConfidence.Medium;
        foreach (var item in open.Items)
        {
            if (item.Confidence > confidence)
                confidence = item.Confidence;
        }

        var list = new ListSyntax { Items = [.. open.Items], Level = open.Level };
        list.Children = [.. open.Items];
        return list.Over(lines, open.Items[0].FirstBlock, end).At(confidence);
    }

    private sealed class OpenList(ListMarker marker, int level)
    {
        private List<DraftSyntaxNode>? _children;

        public ListMarker Marker { get; } = marker;

        public int Level { get; } = level;

        public List<ListItemSyntax> Items { get; } = [];

        public int LastBlock { get; set; }

        /// <summary>Marker of the last item.</summary>
        public ListMarker Last { get; set; } = marker;

        /// <summary>The marker is of the form that the list began with, or that it goes on with.</summary>
        public bool Holds(in ListMarker other) => Marker.IsOneWith(other) || Last.IsOneWith(other);

        /// <summary>Children of the item that is still open.</summary>
        public List<DraftSyntaxNode> OpenChildren => _children ??= [];

        public void CloseItem(DraftLines lines, int end)
        {
            if (Items.Count == 0)
                return;
            var item = Items[^1];
            if (item.EndBlock > 0)
                return;
            item.Over(lines, item.FirstBlock, end).With(_children);
            _children = null;
        }
    }
}
