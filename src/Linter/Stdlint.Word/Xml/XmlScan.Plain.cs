using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Stdlint.Word.Xml;

/// <content>
/// The forms in which programs write nearly all markup and text, 32 bytes at a step. What is not covered here (another kind of
/// white space, a name met first, a declaration, a reference, the last bytes of the part) goes the long way, which decides alone
/// about well-formedness: nothing here refuses anything.
/// </content>
internal ref partial struct XmlScan
{
    /// <summary>Loads reach 32 bytes far, and one byte behind them may be looked at.</summary>
    private readonly int LastLoad => _bytes.Length - Vector256<byte>.Count - 1;

    /// <summary><c>&lt;name a="1" b="2"&gt;</c> and <c>&lt;name/&gt;</c> with names that are known already.</summary>
    private bool TryScanPlainStartTag()
    {
        var lastLoad = LastLoad;
        var at = _at + 1;
        if (at > lastLoad || _open < 0 || _depth >= _limits.MaxDepth)
            return false;

        ref var bytes = ref MemoryMarshal.GetReference(_bytes);
        int scope = _nodes[_open].Scope;
        var loaded = Load(ref bytes, at);
        var length = IndexOfFirst(Equal(loaded, ' ') | Equal(loaded, '>') | Equal(loaded, '/'));
        ref readonly var element = ref _names.Find(XmlNameCache.Head(loaded, length), XmlNameCache.SaltOf(scope, isAttribute: false));
        if (length > XmlNameCache.MaxLength || Unsafe.IsNullRef(in element))
            return false;

        at += length;
        var end = PlainAttributesEnd(ref bytes, at, XmlNameCache.SaltOf(scope, isAttribute: true));
        if (end < 0)
            return false;

        var isEmpty = Unsafe.Add(ref bytes, end) == '/';
        if (isEmpty && Unsafe.Add(ref bytes, ++end) != '>')
            return false;
        if (!AddNode(_at, element.Name, scope))
            return false;

        _at = end + 1;
        if (isEmpty)
        {
            _nodes[_count - 1].End = _at;
        }
        else
        {
            _open = _count - 1;
            _depth++;
        }

        return true;
    }

    /// <summary>The index of the <c>&gt;</c> or <c>/</c> after the attributes, each <c> name="value"</c>; -1 where one is not plain.</summary>
    private readonly int PlainAttributesEnd(ref byte bytes, int at, uint salt)
    {
        var lastLoad = LastLoad;
        ulong seen = 0;
        for (var left = _limits.MaxAttributes; ; left--)
        {
            var c = Unsafe.Add(ref bytes, at);
            if (c is (byte)'>' or (byte)'/')
                return at;
            if (c != ' ' || ++at > lastLoad || left == 0)
                return -1;

            var loaded = Load(ref bytes, at);
            var length = IndexOfFirst(Equal(loaded, '='));
            ref readonly var attribute = ref _names.Find(XmlNameCache.Head(loaded, length), salt);
            if (length > XmlNameCache.MaxLength || Unsafe.IsNullRef(in attribute))
                return -1;

            // Perhaps the same name twice: the long way looks closely.
            var bit = 1UL << (int)(attribute.ExpandedHash & 63);
            if ((seen & bit) != 0)
                return -1;
            seen |= bit;

            at += length + 1;
            var quote = Unsafe.Add(ref bytes, at);
            if (quote is not ((byte)'"' or (byte)'\''))
                return -1;
            at = PlainValueEnd(ref bytes, at + 1, quote);
            if (at < 0)
                return -1;
            at++;
        }
    }

    /// <summary>The index of the closing quote; -1 where a reference, a fault or the end of the part comes before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int PlainValueEnd(ref byte bytes, int start, byte quote)
    {
        var lastLoad = LastLoad;
        var quotes = Vector256.Create(quote);
        for (var at = start; at <= lastLoad; at += Vector256<byte>.Count)
        {
            var loaded = Load(ref bytes, at);
            var found = Vector256.Equals(loaded, quotes) | Equal(loaded, '<') | Equal(loaded, '&');
            if (found == Vector256<byte>.Zero)
                continue;
            at += IndexOfFirst(found);
            return Unsafe.Add(ref bytes, at) == quote && at - start <= _limits.MaxAttributeLength ? at : -1;
        }

        return -1;
    }

    /// <summary><c>&lt;/name&gt;</c></summary>
    private bool TryScanPlainEndTag()
    {
        if (_open < 0 || _at + 2 > LastLoad)
            return false;

        ref var bytes = ref MemoryMarshal.GetReference(_bytes);
        ref var element = ref _nodes[_open];
        var closing = Load(ref bytes, _at + 2);
        var length = IndexOfFirst(Equal(closing, '>'));
        var same = Vector256.Equals(closing, Load(ref bytes, element.Start + 1)).ExtractMostSignificantBits();
        if (length == 0 || BitOperations.TrailingZeroCount(~same) < length || length > XmlNameCache.MaxLength
            || XmlSyntax.IsNameByte(Unsafe.Add(ref bytes, element.Start + 1 + length)))
        {
            return false;
        }

        _at += length + 3;
        element.End = _at;
        element.Next = _count;
        _open = element.Parent;
        _depth--;
        return true;
    }

    /// <summary>Text inside an element without references, carriage returns and closing brackets.</summary>
    private bool TryScanPlainText()
    {
        var lastLoad = LastLoad;
        if (_open < 0)
            return false;

        ref var bytes = ref MemoryMarshal.GetReference(_bytes);
        for (var at = _at; at <= lastLoad; at += Vector256<byte>.Count)
        {
            var loaded = Load(ref bytes, at);
            var found = Equal(loaded, '<') | Equal(loaded, '&') | Equal(loaded, '\r') | Equal(loaded, ']');
            if (found == Vector256<byte>.Zero)
                continue;
            at += IndexOfFirst(found);
            if (Unsafe.Add(ref bytes, at) != '<' || !AddNode(_at, XmlName.Text, (int)XmlPart.TextTraits.None))
                return false;
            _nodes[_count - 1].End = at;
            _at = at;
            return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ref byte bytes, int at) => Vector256.LoadUnsafe(ref bytes, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Equal(Vector256<byte> bytes, char c) => Vector256.Equals(bytes, Vector256.Create((byte)c));

    /// <summary>The index of the first byte that is set; 32 where none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfFirst(Vector256<byte> found) => BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
}
