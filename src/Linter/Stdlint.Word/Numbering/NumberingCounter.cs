using System.Collections.Immutable;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Numbering;

/// <summary>
/// Counts the numbered blocks of one story in document order. Body, each note, header, footer, comment and text box count apart;
/// lists of one abstract definition count together.
/// </summary>
/// <param name="definitions">The lists of the draft.</param>
public sealed class NumberingCounter(NumberingDefinitions definitions)
{
    /// <summary>Word counts no further.</summary>
    internal const int MaxValue = 32_767;

    private readonly Dictionary<AbstractNumbering, Counters> _counters = [];

    /// <summary>Levels of a list, as bits, whose override has been taken.</summary>
    private readonly Dictionary<NumberingInstance, int> _overridden = [];
    private readonly LabelWriter _label = new();

    /// <summary>A block that holds nothing but the properties of a page section is not counted by Word.</summary>
    /// <param name="paragraph">The <c>w:p</c>.</param>
    public static bool IsCounted(XmlNode paragraph)
    {
        var pPr = paragraph.Child(XmlName.W_pPr);
        if (!pPr.Exists || !pPr.Child(XmlName.W_sectPr).Exists)
            return true;

        for (var child = paragraph.FirstChild; child.Exists; child = child.NextSibling)
        {
            if (!child.IsText && child.Name is not (XmlName.W_pPr or XmlName.W_bookmarkStart or XmlName.W_bookmarkEnd or XmlName.W_proofErr))
                return true;
        }

        return false;
    }

    /// <summary>The label of the next block of the story; null where the block is not numbered.</summary>
    /// <param name="style">The paragraph style in force.</param>
    /// <param name="directNumId">The <c>w:numId</c> of the block's own <c>w:numPr</c>, null where it states none.</param>
    /// <param name="directIlvl">The <c>w:ilvl</c> there, null where it states none.</param>
    /// <param name="markDeleted">The paragraph mark is a tracked deletion: Word prints the number but does not count it.</param>
    public BlockLabel? Next(ParagraphStyle? style, int? directNumId, int? directIlvl, bool markDeleted) =>
        Next(definitions.PlaceOf(style, directNumId, directIlvl), markDeleted);

    /// <summary>As above, for a block whose place is known.</summary>
    public BlockLabel? Next(NumberingPlace? place, bool markDeleted = false)
    {
        if (place is null)
            return null;

        var definition = place.Instance.Definition;
        if (!_counters.TryGetValue(definition, out var counters))
        {
            counters = new Counters();
            _counters.Add(definition, counters);
        }

        var overridden = place.Instance.HasOverrides ? _overridden.GetValueOrDefault(place.Instance) : 0;
        if (markDeleted)
            counters = counters.Copy();

        Advance(counters, place, ref overridden);
        if (place.Instance.HasOverrides && !markDeleted)
            _overridden[place.Instance] = overridden;
        return Label(counters, place);
    }

    private static void Advance(Counters counters, NumberingPlace place, ref int overridden)
    {
        var instance = place.Instance;
        var level = place.Level;
        for (var shallower = 0; shallower < level; shallower++)
        {
            if (!counters.IsSet(shallower))
                counters.Start(shallower, TakeOverride(instance, shallower, ref overridden) ?? StartOf(instance, shallower));
        }

        var isFirst = (overridden & (1 << level)) == 0;
        if (TakeOverride(instance, level, ref overridden) is { } start)
            counters.Start(level, start);
        else if (!counters.IsSet(level))
            counters.Start(level, StartOf(instance, level));
        else
            counters.Increment(level, isFirst && instance.ReplacesLevel(level));

        for (var deeper = level + 1; deeper < AbstractNumbering.LevelCount; deeper++)
        {
            if (level < instance.Definition.RestartOf(deeper))
                counters.Unset(deeper);
        }
    }

    /// <summary>The override of the level, once for each list and level; null where there is none or it has been taken.</summary>
    private static int? TakeOverride(NumberingInstance instance, int level, ref int overridden)
    {
        if ((overridden & (1 << level)) != 0)
            return null;
        overridden |= 1 << level;
        return instance.StartOverride(level);
    }

    private static int StartOf(NumberingInstance instance, int level) => (instance.LevelAt(level) ?? instance.NearestLevel(level))?.Start ?? 0;

    private BlockLabel Label(Counters counters, NumberingPlace place)
    {
        _label.Clear();
        var certain = Write(counters, place) && !place.IsLevelMissing && !place.Instance.Definition.RestartsAfterBreak && !counters.IsUncertain(place.Level);
        return new BlockLabel
        {
            Text = _label.ToString(),
            Level = place.Level,
            Counters = counters.UpTo(place.Level),
            NumberFormat = place.Definition.Format,
            NumberingId = place.Instance.Id,
            AbstractNumberingId = place.Instance.Definition.Id,
            Separator = place.Definition.Separator,
            FromStyle = place.FromStyle,
            IsUncertain = !certain,
        };
    }

    /// <summary>Fills the placeholders; false where Word's own result is not known.</summary>
    private bool Write(Counters counters, NumberingPlace place)
    {
        var text = place.Definition.Text;
        if (place.Definition.Format == "bullet")
        {
            _label.Append(text);
            return true;
        }

        var certain = true;
        for (var i = 0; i < text.Length && !_label.IsFull; i++)
        {
            // Word has the placeholders %1 to %9 and no others: %10 is %1 and a literal 0 (SET 2020, introduction 0.1).
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                _label.Append(text[i]);
                continue;
            }

            var level = text[++i] - '1';
            if (level > place.Level)
            {
                // Word ignores the whole text where it refers to a deeper level (MS-OI29500 2.1.283 c); not seen printed.
                _label.Clear();
                return false;
            }

            certain &= WriteNumber(counters, place, level);
        }

        return certain;
    }

    private bool WriteNumber(Counters counters, NumberingPlace place, int level)
    {
        var source = level == place.Level ? place.Definition : place.Instance.LevelAt(level);
        if (source is null)
            return false;

        if (source.Format == "none")
            return true;
        if (source.Format == "bullet" && !place.Definition.IsLegal)
            return false;

        // Legal numbering turns every number of the label into a decimal one (ECMA-376 Part 1, 17.9.4).
        var format = place.Definition.IsLegal && source.Format != "decimalZero" ? "decimal" : source.Format;
        return NumberFormats.Write(_label, format, source.Picture, counters[level]);
    }

    /// <summary>The nine counters of one abstract definition in one story.</summary>
    private sealed class Counters
    {
        private readonly int[] _values = new int[AbstractNumbering.LevelCount];
        private int _set;
        private int _uncertain;

        internal int this[int level] => _values[level];

        internal bool IsSet(int level) => (_set & (1 << level)) != 0;

        /// <summary>The counter of the level or of one above it has gone through a step that Word may take otherwise.</summary>
        internal bool IsUncertain(int level) => (_uncertain & ((2 << level) - 1)) != 0;

        internal void Start(int level, int value)
        {
            _values[level] = value;
            _set |= 1 << level;
            _uncertain &= ~(1 << level);
        }

        internal void Increment(int level, bool isUncertain)
        {
            _values[level] = Math.Min(_values[level] + 1, MaxValue);
            if (isUncertain)
                _uncertain |= 1 << level;
        }

        internal void Unset(int level)
        {
            _set &= ~(1 << level);
            _uncertain &= ~(1 << level);
        }

        internal ImmutableArray<int> UpTo(int level) => [.. _values.AsSpan(0, level + 1)];

        internal Counters Copy()
        {
            var copy = new Counters { _set = _set, _uncertain = _uncertain };
            _values.CopyTo(copy._values, 0);
            return copy;
        }
    }
}
