using System.Text;

namespace Stdlint.EndToEnd.Tests.Baselines;

/// <summary>Compares with an expected file, or rewrites it where <c>STDLINT_UPDATE_BASELINES=1</c> asks for that.</summary>
internal static class BaselineFile
{
    private static bool Updates => Environment.GetEnvironmentVariable("STDLINT_UPDATE_BASELINES") == "1";

    public static void AssertEqual(string path, string actual)
    {
        if (Updates)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.IsTrue(File.Exists(path), $"{path} is missing; STDLINT_UPDATE_BASELINES=1 writes it");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.AreEqual(expected, actual, FirstDifference(expected, actual));
    }

    public static void AssertEqual(string path, byte[] actual)
    {
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
            return;
        }

        Assert.IsTrue(File.Exists(path), $"{path} is missing; STDLINT_UPDATE_BASELINES=1 writes it");
        Assert.IsTrue(File.ReadAllBytes(path).AsSpan().SequenceEqual(actual), $"{path} is not what the kit writes; STDLINT_UPDATE_BASELINES=1 rewrites it");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var message = new StringBuilder();
        for (var i = 0; i < Math.Max(left.Length, right.Length) && message.Length < 2000; i++)
        {
            var was = i < left.Length ? left[i] : "(end)";
            var now = i < right.Length ? right[i] : "(end)";
            if (was != now)
                message.Append('\n').Append("line ").Append(i + 1).Append("\n  expected ").Append(was).Append("\n  actual   ").Append(now);
        }

        return message.ToString();
    }
}
