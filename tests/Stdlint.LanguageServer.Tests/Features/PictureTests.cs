using System.IO.Compression;
using Stdlint.LanguageServer.Tests.Client;

namespace Stdlint.LanguageServer.Tests.Features;

[TestClass]
public sealed class PictureTests
{
    private const string Draft = """
        # 外观
        柜体的外形见图1。
        {{picture:主视图}}
        图：外形
        """;

    [TestMethod]
    [DataRow("见图1", 2, DisplayName = "a pointer")]
    [DataRow("外形", 1, DisplayName = "the title")]
    [DataRow("\uFFFC", 0, DisplayName = "the picture itself")]
    public void AFigureShowsItsPicture(string place, int character)
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(Draft), out var uri, out var text);

        var hover = HoverAt(server, uri, text, place, character);

        Assert.Contains("![主视图](data:image/png;base64,iVBORw0KGgo", hover);
    }

    [TestMethod]
    public void ItIsThereWhileTheDraftIsTypedInto()
    {
        using var server = ServerUnderTest.WithOpen(ServerUnderTest.Write(Draft), out var uri, out var text);
        server.Client.Change(uri, 2, LspClient.Range(1, 0, 1, 0), "新行\n");

        Assert.Contains("(data:image/png;base64,iVBORw0KGgo", HoverAt(server, uri, "1\n" + text, "见图1", 2));
    }

    [TestMethod]
    public void AFormatThatEditorsDoNotShowIsNamed()
    {
        using var server = ServerUnderTest.WithOpen(WithPicture([1, 0, 0, 0, 0x6C, 0, 0, 0]), out var uri, out var text);

        Assert.Contains("PNG 格式的图片，这里不能显示", HoverAt(server, uri, text, "见图1", 2));
    }

    [TestMethod]
    public void ALargePictureIsOpened()
    {
        var picture = new byte[100_000];
        new byte[] { 0x89, 0x50, 0x4E, 0x47 }.CopyTo(picture, 0);
        using var server = ServerUnderTest.WithOpen(WithPicture(picture), out var uri, out var text);

        var hover = HoverAt(server, uri, text, "见图1", 2);
        var line = Array.FindIndex(text.Split('\n'), static line => line.Contains('\uFFFC', StringComparison.Ordinal));
        var found = server.Client.Request("stdlint/pictures", LspClient.Place(uri, line, 0))!.AsArray().Single()!;

        Assert.IsLessThan(1000, hover.Length);
        Assert.Contains("[打开图片（97 KB）](command:stdlint.openPicture?", hover);
        Assert.AreEqual("image/png", found["mediaType"]!.GetValue<string>());
        Assert.IsTrue(Convert.FromBase64String(found["data"]!.GetValue<string>()).AsSpan().SequenceEqual(picture));
    }

    private static string HoverAt(ServerUnderTest server, string uri, string text, string place, int character)
    {
        var lines = text.Split('\n');
        var line = Array.FindLastIndex(lines, line => line.Contains(place, StringComparison.Ordinal));
        return server.Client.Request("textDocument/hover", LspClient.Place(uri, line, lines[line].IndexOf(place, StringComparison.Ordinal) + character))!["contents"]!["value"]!.GetValue<string>();
    }

    private static byte[] WithPicture(byte[] picture)
    {
        using var file = new MemoryStream();
        file.Write(ServerUnderTest.Write(Draft));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/media/image1.png")!.Delete();
            using var entry = archive.CreateEntry("word/media/image1.png").Open();
            entry.Write(picture);
        }

        return file.ToArray();
    }
}
