using System.Runtime.CompilerServices;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Hosting;

namespace Stdlint.LanguageServer.Tests.Hosting;

[TestClass]
public sealed class HeapRestTests
{
    private const int Mebibyte = 1 << 20;

    [TestMethod]
    public void CollectsWhenSixMebibytesHaveComeTogether()
    {
        using var rest = new HeapRest(new DraftStore(new DraftFiles(static _ => { })));

        Assert.IsFalse(rest.Answered(6 * Mebibyte - 1));
        Assert.IsTrue(rest.Answered(6 * Mebibyte));
        Assert.IsFalse(rest.Answered(11 * Mebibyte));
        Assert.IsTrue(rest.Answered(12 * Mebibyte));
    }

    [TestMethod]
    public void WhatHasLivedThroughOneCollectionIsCollectedToo()
    {
        using var rest = new HeapRest(new DraftStore(new DraftFiles(static _ => { })));
        var replaced = Analysis();

        Assert.IsTrue(rest.Answered(6 * Mebibyte));

        Assert.IsFalse(replaced.TryGetTarget(out _), "the analysis that was replaced is still there");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<byte[]> Analysis()
    {
        var analysis = new byte[1000];
        GC.Collect(0);
        GC.KeepAlive(analysis);
        return new WeakReference<byte[]>(analysis);
    }
}
