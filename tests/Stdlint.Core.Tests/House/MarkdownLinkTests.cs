using System.Text.RegularExpressions;
using Stdlint.Testing;

namespace Stdlint.Core.Tests.House;

/// <summary>Prose rots unless it is tested: every link of every Markdown file leads somewhere.</summary>
[TestClass]
public sealed partial class MarkdownLinkTests
{
    [TestMethod]
    public void LinksResolve()
    {
        var dead = SourceTree.Files(".md").SelectMany(path => DeadLinks(path, File.ReadAllText(Repository.PathTo(path))));

        Assert.AreEqual("", string.Join('\n', dead));
    }

    [TestMethod]
    public void DeadLinkIsFound()
    {
        Assert.AreEqual("docs/a.md: nowhere.md", DeadLinks("docs/a.md", "see [it](nowhere.md)").Single());
        Assert.AreEqual("docs/a.md: architecture.md#nothing-of-the-sort", DeadLinks("docs/a.md", "see [it](architecture.md#nothing-of-the-sort)").Single());
        Assert.IsEmpty(DeadLinks("docs/a.md", "see [it](architecture.md), [that](https://example.org) and `[code](nowhere)`"));
        Assert.IsEmpty(DeadLinks("docs/a.md", "```\n[code](nowhere)\n```"));
    }

    private static IEnumerable<string> DeadLinks(string path, string text)
    {
        foreach (Match match in Link().Matches(Code().Replace(text, "")))
        {
            var target = match.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                continue;
            var parts = target.Split('#', 2);
            var file = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathTo(path))!, parts[0])));
            var full = Repository.PathTo(file);
            if (!(File.Exists(full) || Directory.Exists(full)) || (parts.Length == 2 && !Headings(full).Contains(parts[1])))
                yield return $"{path}: {target}";
        }
    }

    /// <summary>Anchors of the headings, as GitHub makes them.</summary>
    private static IEnumerable<string> Headings(string path) =>
        File.ReadLines(path).Where(line => line.StartsWith('#')).Select(line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]")]
    private static partial Regex NotInAnchor();
}
