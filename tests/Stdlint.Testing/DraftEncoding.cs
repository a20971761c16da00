namespace Stdlint.Testing;

/// <summary>How a draft is written into the file: the same text, stored in the ways that real drafts use.</summary>
public enum DraftEncoding
{
    /// <summary>Styles 标准文件_… of the SET 2020 template, all numbers automatic, style ids without meaning.</summary>
    Set2020,

    /// <summary>The older TCS template: style names without prefix, all numbers automatic.</summary>
    Tcs,

    /// <summary>Word's heading styles with a multilevel list; captions by SEQ fields; notes typed.</summary>
    HeadingAutomatic,

    /// <summary>Word's heading 1 to 3 with typed numbers; everything else typed.</summary>
    HeadingTyped,

    /// <summary>Everything in the Normal style: typed numbers, bold headings.</summary>
    PlainTyped,
}

/// <summary>Noise inside paragraphs that Word writes and that must not change the text.</summary>
public enum RunSplit
{
    None,

    /// <summary>Each character in a run of its own.</summary>
    EachCharacter,

    /// <summary>Uneven runs with bookmarks, rsids, proofing marks, a comment range, a tracked insertion, fields, hyperlinks and content controls around parts; the same each time.</summary>
    Noise,
}
