using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using static Stdlint.Word.Xml.XmlBytes;

namespace Stdlint.Word.Xml;

/// <summary>
/// Start tags without the values of their attributes: paragraphs and runs bear revision numbers that differ from one to the next while all around them
/// stands still. A tag of a shape that was found sound once, with values of the same lengths that hold nothing special, is sound.
/// </summary>
internal sealed class XmlShapeCache
{
    private const int Size = 64;
    private const int MaxSteps = 6;

    private readonly Shape[] _shapes = new Shape[Size];

    internal XmlShapeCache()
    {
        for (var i = 0; i < Size; i++)
            _shapes[i] = new Shape();
    }

    internal void Clear()
    {
        foreach (var shape in _shapes)
            (shape.Steps, shape.Length) = (0, 0);
    }

    /// <summary>The shape of a tag; what is known of it may be another one's.</summary>
    /// <param name="at">Index of the element's name; eight bytes must be readable.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Shape At(scoped ref byte bytes, int at) =>
        _shapes[(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at)) * 0x9E3779B97F4A7C15) >> 58];

    /// <summary>The bytes that stand still in tags of one shape, and where their values are.</summary>
    internal sealed class Shape
    {
        private readonly byte[] _bytes = new byte[MaxSteps * Step];
        private readonly (uint Still, uint Values)[] _masks = new (uint, uint)[MaxSteps];
        private ushort _scope;

        /// <summary>Number of vectors that the tag takes; 0 where the shape is not known.</summary>
        internal int Steps;

        /// <summary>Bytes of the tag without its <c>&lt;</c>, of the last one met where the shape is not known.</summary>
        internal int Length;

        /// <summary>What the tag is.</summary>
        internal XmlTagCache.Entry Tag;

        /// <summary>Whether a tag has this shape and values in printable ASCII that neither end earlier nor hold a reference.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal bool IsOf(scoped ref byte bytes, int length, int at, ushort scope)
        {
            if (Steps == 0 || _scope != scope || at + (Steps * Step) > length)
                return false;
            ref var still = ref MemoryMarshal.GetArrayDataReference(_bytes);
            for (var i = 0; i < Steps; i++)
            {
                var loaded = Load(ref bytes, at + (i * Step));
                var (stillMask, values) = _masks[i];
                var differs = ~Vector256.Equals(loaded, Load(ref still, i * Step)).ExtractMostSignificantBits();
                // As signed numbers, controls and all bytes above ASCII come before the space.
                var special = (Equal(loaded, '"') | Equal(loaded, '<') | Equal(loaded, '&')).ExtractMostSignificantBits()
                    | Vector256.LessThan(loaded.AsSByte(), Vector256.Create((sbyte)' ')).ExtractMostSignificantBits();
                if (((differs & stillMask) | (special & values)) != 0)
                    return false;
            }

            return true;
        }

        /// <summary>Takes up a tag that was found sound: its length at first, its shape when the next one has the same length.</summary>
        internal void Learn(ReadOnlySpan<byte> tag, ushort scope, XmlName name, bool isEmpty, bool isProperties)
        {
            Steps = 0;
            if (tag.Length != Length || tag.Length > _bytes.Length || tag.Contains((byte)'\'') || !Ascii.IsValid(tag))
            {
                Length = tag.Length;
                return;
            }

            Array.Clear(_masks);
            tag.CopyTo(_bytes);
            var inValue = false;
            for (var i = 0; i < tag.Length; i++)
            {
                ref var masks = ref _masks[i / Step];
                inValue ^= tag[i] == '"';
                if (inValue && tag[i] != '"')
                    masks.Values |= 1u << i;
                else
                    masks.Still |= 1u << i;
            }

            _scope = scope;
            Steps = (tag.Length + Step - 1) / Step;
            Tag = new XmlTagCache.Entry { Scope = scope, Name = name, IsEmpty = isEmpty, IsProperties = isProperties };
        }
    }
}
