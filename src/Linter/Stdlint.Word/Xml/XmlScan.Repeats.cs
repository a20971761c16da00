using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Stdlint.Word.Xml.XmlBytes;

namespace Stdlint.Word.Xml;

/// <content>
/// Properties that stand byte for byte earlier in the part, in the same namespaces, have the same nodes a little farther on: these are
/// copied instead of scanned again. Of a thousand runs of a draft hardly ten have properties of their own.
/// </content>
internal ref partial struct XmlScan
{
    /// <summary>A hash of the first two tags inside the properties: those that begin alike mostly are.</summary>
    /// <param name="at">Index after the start tag; 64 bytes must be readable.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint KeyOf(ref byte bytes, int at)
    {
        var first = IndexOfFirst(Equal(Load(ref bytes, at), '>')) + 1;
        if (first > Step)
            return Hash(ref bytes, at, Step, 0);
        var second = IndexOfFirst(Equal(Load(ref bytes, at + first), '>')) + 1;
        return Hash(ref bytes, at, first, 0) ^ (Hash(ref bytes, at + first, Math.Min(second, Step), 1) * 31);
    }

    /// <summary>Copies the nodes of equal properties behind the last one; a null reference where none are known, and then the key to remember these under.</summary>
    /// <param name="tag">The start tag at <paramref name="at"/>.</param>
    /// <param name="end">Index after it.</param>
    /// <param name="room">Nodes and levels that the limits leave.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly ref readonly XmlSubtreeCache.Entry Repeat(ref byte bytes, ref XmlPart.Record nodes, int at, ref XmlTagCache.Entry tag, int end, int open, int count, int room, out uint key)
    {
        key = 0;
        ref readonly var known = ref _subtrees.At(tag.Subtree);
        if (!XmlSubtreeCache.IsEqual(ref bytes, _bytes.Length, at, tag.Scope, known))
        {
            key = KeyOf(ref bytes, end);
            var place = _subtrees.Find(ref bytes, _bytes.Length, at, key, tag.Scope);
            if (place < 0)
                return ref Unsafe.NullRef<XmlSubtreeCache.Entry>();
            tag.Subtree = (ushort)place;
            known = ref _subtrees.At(place);
        }

        if (known.NodeCount > room)
            return ref Unsafe.NullRef<XmlSubtreeCache.Entry>();
        ref var from = ref Unsafe.Add(ref nodes, known.Node);
        ref var to = ref Unsafe.Add(ref nodes, count);
        var (bytesOn, nodesOn) = (at - from.Start, count - known.Node);
        var on = Vector128.Create(bytesOn, bytesOn, nodesOn, nodesOn);
        var copied = known.NodeCount;
        for (var i = 0; i < copied; i++)
        {
            ref var node = ref Unsafe.Add(ref from, i);
            ref var copy = ref Unsafe.Add(ref to, i);
            (Vector128.LoadUnsafe(ref node.Start) + on).StoreUnsafe(ref copy.Start);
            (copy.Name, copy.Scope, copy.Content) = (node.Name, node.Scope, node.Content);
        }

        to.Parent = open;
        return ref known;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Remember(ref XmlPart.Record nodes, int node, int count, uint key)
    {
        ref var root = ref Unsafe.Add(ref nodes, node);
        root.Content = _subtrees.Add(key, root.Start, root.End - root.Start, node, count - node, root.Scope);
    }
}
