using System.Globalization;

namespace Stdlint.Word.Writing;

/// <summary>Who is named in tracked changes and comments, and when they say that it was.</summary>
/// <param name="Author">Name shown by Word.</param>
/// <param name="Date">Point in time; the caller's, because the writer knows no clock.</param>
public sealed record RevisionStamp(string Author, DateTimeOffset Date)
{
    /// <summary>As <c>w:date</c> is written (ECMA-376 Part 1, 17.13.1).</summary>
    internal string DateText => Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>At most nine characters, as Word allows.</summary>
    internal string Initials => Author.Length <= 9 ? Author : Author[..9];
}

/// <summary>How edits are written.</summary>
public enum WriteMode
{
    /// <summary>In place.</summary>
    Direct,

    /// <summary>As tracked changes: accepting all gives the direct result, rejecting all the original.</summary>
    Tracked,
}
