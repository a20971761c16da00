using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Stdlint.Word.Xml.XmlBytes;

namespace Stdlint.Word.Xml;

/// <content>
/// The forms in which programs write nearly all markup and text, 32 bytes at a step. What is not covered here (another kind of
/// white space, a name met first, a declaration, a reference, the last bytes of the part) goes the long way, which decides alone
/// about well-formedness: nothing here refuses anything. Vectors are compiled where the program runs, never ahead: at once as good as it gets,
/// since without inlining these loops cost a short run more than all the rest of reading.
/// </content>
internal ref partial struct XmlScan
{
    /// <summary>Goes on inside the root while all is plain. The state stays in locals, as one tag takes only some twenty steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScanPlain()
    {
        ref var bytes = ref MemoryMarshal.GetReference(_bytes);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        // Loads reach 32 bytes behind the two that a tag begins with.
        var lastLoad = _bytes.Length - Step - 2;
        var capacity = Math.Min(_nodes.Length, _limits.MaxNodes);
        var maxDepth = _limits.MaxDepth;
        var (at, open, depth, count) = (_at, _open, _depth, _count);
        // The properties that are being read and will be remembered under the key.
        var (remembered, key) = (-1, 0u);
        var isSound = true;
        ref var last = ref _tags.At(0);
        while (open >= 0 && at <= lastLoad && count < capacity)
        {
            if (Unsafe.Add(ref bytes, at) != '<')
            {
                var end = PlainTextEnd(ref bytes, at, lastLoad);
                if (end < 0)
                    break;
                isSound &= XmlCharacters.AreAllowed(_bytes, at, end);
                Unsafe.Add(ref nodes, count) = new XmlPart.Record(at, end, open, count + 1, XmlName.Text, (ushort)XmlPart.TextTraits.None);
                count++;
                at = end;
                continue;
            }

            ref var parent = ref Unsafe.Add(ref nodes, open);
            if (Unsafe.Add(ref bytes, at + 1) == '/')
            {
                var end = PlainEndTagEnd(ref bytes, at, parent.Start);
                if (end < 0)
                    break;
                parent.End = at = end;
                parent.Next = count;
                if (open == remembered)
                {
                    Remember(ref nodes, open, count, key);
                    remembered = -1;
                }

                open = parent.Parent;
                depth--;
            }
            else
            {
                ref var tag = ref PlainStartTag(ref bytes, at, parent.Scope, ref last, out var end);
                last = ref tag;
                if (end < 0 || depth >= maxDepth)
                    break;
                if (tag.IsProperties && end <= lastLoad - Step)
                {
                    ref readonly var known = ref Repeat(ref bytes, ref nodes, at, ref tag, end, open, count, Math.Min(capacity - count, maxDepth - depth), out var content);
                    if (!Unsafe.IsNullRef(in known))
                    {
                        at += known.Length;
                        count += known.NodeCount;
                        continue;
                    }

                    if (remembered < 0)
                        (remembered, key) = (count, content);
                }

                Unsafe.Add(ref nodes, count) = new XmlPart.Record(at, end, open, count + 1, tag.Name, tag.Scope);
                open = tag.IsEmpty ? open : count;
                depth += tag.IsEmpty ? 0 : 1;
                count++;
                at = end;
            }
        }

        _hasDefectiveCharacter |= !isSound;
        (_at, _open, _depth, _count) = (at, open, depth, count);
    }

    /// <summary>
    /// <c>&lt;name a="1" b="2"&gt;</c> or <c>&lt;name/&gt;</c> with names that are known already: what it is and the index after it;
    /// -1 for any other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref XmlTagCache.Entry PlainStartTag(ref byte bytes, int at, ushort scope, ref XmlTagCache.Entry last, out int end)
    {
        at++;
        var loaded = Load(ref bytes, at);
        ref var next = ref _tags.At(last.Next);
        if (next.Scope == scope && next.Length > 0 && CommonLength(next.Bytes, loaded) >= next.Length)
        {
            end = at + next.Length;
            return ref next;
        }

        var length = IndexOfFirst(Equal(loaded, '>')) + 1;
        ref var known = ref _tags.Long;
        if (length <= Step)
        {
            var hash = (byte)Hash(ref bytes, at, length, scope);
            known = ref _tags.At(hash);
            if (known.Length == length && known.Scope == scope && CommonLength(known.Bytes, loaded) >= length)
            {
                last.Next = hash;
                end = at + length;
                return ref known;
            }
        }

        var shape = _shapes.At(ref bytes, at);
        if (shape.IsOf(ref bytes, _bytes.Length, at, scope))
        {
            end = at + shape.Length;
            return ref shape.Tag;
        }

        end = PlainNewTagEnd(ref bytes, at, scope, ref known, shape);
        return ref known;
    }

    /// <summary>A tag that the table of tags does not hold: it is put there, where longer than a vector only for this once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlainNewTagEnd(ref byte bytes, int at, ushort scope, ref XmlTagCache.Entry place, XmlShapeCache.Shape shape)
    {
        var loaded = Load(ref bytes, at);
        var length = IndexOfFirst(Equal(loaded, ' ') | Equal(loaded, '>') | Equal(loaded, '/'));
        if (length is 0 or > XmlNameCache.MaxLength)
            return -1;
        ref readonly var element = ref _names.Find(ref bytes, at, length, XmlNameCache.SaltOf(scope, isAttribute: false), loaded);
        if (Unsafe.IsNullRef(in element))
            return -1;

        var end = PlainAttributesEnd(ref bytes, at + length, XmlNameCache.SaltOf(scope, isAttribute: true));
        if (end < 0)
            return -1;
        var isEmpty = Unsafe.Add(ref bytes, end) == '/';
        if (isEmpty && Unsafe.Add(ref bytes, ++end) != '>')
            return -1;

        _hasDefectiveCharacter |= !XmlCharacters.AreAllowed(_bytes, at, end);
        // The first > may stand in a value; such a tag must not be found by it again.
        var first = IndexOfFirst(Equal(loaded, '>'));
        place.Bytes = loaded;
        place.Length = first < Step && at + first == end ? first + 1 : 0;
        place.Scope = scope;
        place.Name = element.Name;
        place.IsEmpty = isEmpty;
        place.IsProperties = !isEmpty && element.Name is (XmlName.W_rPr or XmlName.W_pPr or XmlName.W_tcPr or XmlName.W_trPr);
        if (Unsafe.Add(ref bytes, at + length) == ' ')
            shape.Learn(_bytes[at..(end + 1)], scope, element.Name, isEmpty, place.IsProperties);
        return end + 1;
    }

    /// <summary>
    /// The index of the <c>&gt;</c> or <c>/</c> after the attributes, each <c> name="value"</c>, and perhaps a space;
    /// -1 where one is not plain.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly int PlainAttributesEnd(ref byte bytes, int at, uint salt)
    {
        var lastLoad = _bytes.Length - Step - 2;
        var seen = _attributes;
        ulong seenBits = 0;
        for (var count = 0; ; count++)
        {
            var c = Unsafe.Add(ref bytes, at);
            if (c is (byte)'>' or (byte)'/')
                return at;
            if (c != ' ' || ++at > lastLoad)
                return -1;
            if (Unsafe.Add(ref bytes, at) is (byte)'/' or (byte)'>')
                return at;
            if (count >= seen.Length || count >= _limits.MaxAttributes)
                return -1;

            var loaded = Load(ref bytes, at);
            var length = IndexOfFirst(Equal(loaded, '='));
            if (length is 0 or > XmlNameCache.MaxLength)
                return -1;
            ref readonly var attribute = ref _names.Find(ref bytes, at, length, salt, loaded);
            if (Unsafe.IsNullRef(in attribute))
                return -1;

            // The same hash twice is most likely the same name twice: the long way looks closely.
            var hash = attribute.ExpandedHash;
            if ((seenBits & (1UL << (int)hash)) != 0 && seen.AsSpan(0, count).ContainsHash(hash))
                return -1;
            seenBits |= 1UL << (int)hash;
            seen[count].ExpandedHash = hash;

            at = PlainValueEnd(ref bytes, at + length + 1, lastLoad);
            if (at < 0)
                return -1;
        }
    }

    /// <summary>The index after the closing quote; -1 where a reference, a fault or the end of the part comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int PlainValueEnd(ref byte bytes, int start, int lastLoad)
    {
        var quote = Unsafe.Add(ref bytes, start);
        if (quote is not ((byte)'"' or (byte)'\''))
            return -1;

        for (var at = start + 1; at <= lastLoad; at += Step)
        {
            var loaded = Load(ref bytes, at);
            var found = IndexOfFirst(Equal(loaded, (char)quote) | Equal(loaded, '<') | Equal(loaded, '&'));
            if (found == Step)
                continue;
            at += found;
            return Unsafe.Add(ref bytes, at) == quote && at - start - 1 <= _limits.MaxAttributeLength ? at + 1 : -1;
        }

        return -1;
    }

    /// <summary><c>&lt;/name&gt;</c> of the element that begins at <paramref name="opened"/>: the index after it; -1 for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlainEndTagEnd(ref byte bytes, int at, int opened)
    {
        var closing = Load(ref bytes, at + 2);
        var length = IndexOfFirst(Equal(closing, '>'));
        // What follows the name in the start tag: a name of the same beginning must not pass.
        var isWhole = !XmlSyntax.IsNameByte(Unsafe.Add(ref bytes, opened + 1 + length));
        return length is > 0 and < Step && isWhole && CommonLength(closing, Load(ref bytes, opened + 1)) >= length ? at + length + 3 : -1;
    }

    /// <summary>The index of the markup after text without references, carriage returns and closing brackets; -1 where one comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlainTextEnd(ref byte bytes, int start, int lastLoad)
    {
        for (var at = start; at <= lastLoad; at += Step)
        {
            var loaded = Load(ref bytes, at);
            var found = IndexOfFirst(Equal(loaded, '<') | Equal(loaded, '&') | Equal(loaded, '\r') | Equal(loaded, ']'));
            if (found == Step)
                continue;
            at += found;
            return Unsafe.Add(ref bytes, at) == '<' ? at : -1;
        }

        return -1;
    }
}
