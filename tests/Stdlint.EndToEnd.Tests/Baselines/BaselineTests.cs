using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Baselines;

/// <summary>Each stage of each baseline draft, against the file that an editor has read line by line.</summary>
[TestClass]
public sealed class BaselineTests
{
    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void DraftIsWhatTheKitWrites(string name)
    {
        var draft = BaselineDraft.Named(name);
        var bytes = DraftWriter.Write(draft.Notation, draft.Encoding).Bytes;

        BaselineFile.AssertEqual(draft.PathTo("draft.docx"), bytes);
        if (draft.SamplePath is { } sample)
            BaselineFile.AssertEqual(sample, bytes);
    }
}
