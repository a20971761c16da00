using System.IO.Pipes;
using Stdlint.Testing;

namespace Stdlint.LanguageServer.Tests.Client;

/// <summary>A server in this process with its client, and a folder of drafts; all gone after the test.</summary>
internal sealed class ServerUnderTest : IDisposable
{
    /// <summary>Has an error, 本标准 (STD1304), and a warning, the hanging paragraph (STD2101).</summary>
    public const string Faulty = """
        [封面]
        编号：GB/T XXXXX—XXXX
        名称：接地装置
        版次：（征求意见稿）
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则  第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        [正文标题]
        # 范围
        本文件规定了接地装置的要求。
        本标准适用于接地装置的设计。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        本章规定总体要求。
        ## 安全
        设备应可靠接地，见5.2。
        ## 结构
        结构应满足以下要求：
        a) 平整；
        b) 牢固。
        """;

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly Thread _thread;

    public ServerUnderTest()
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _thread = new Thread(() =>
        {
            ExitCode = LanguageServerProgram.Run(input, output);
            output.Dispose();
        })
        { IsBackground = true, Name = "server" };
        _thread.Start();
        Client = new LspClient(_toServer, _fromServer);
    }

    public LspClient Client { get; }

    public int? ExitCode { get; private set; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("stdlint-lsp-").FullName;

    public static string UriOf(string path) => "stdlint:" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/%E6%AD%A3%E6%96%87.stdtext";

    /// <summary>A server that is initialized, with one draft open.</summary>
    public static ServerUnderTest WithOpen(byte[] draft, out string uri, out string text)
    {
        var server = new ServerUnderTest();
        server.Client.Initialize();
        uri = UriOf(server.Add("客房 草案.docx", draft));
        text = server.Client.Open(uri);
        return server;
    }

    public static byte[] Write(string notation) => DraftWriter.Write(notation, DraftEncoding.Set2020).Bytes;

    public string Add(string name, byte[] content)
    {
        var path = Path.Join(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public int? End()
    {
        _thread.Join(TimeSpan.FromSeconds(30));
        return ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        _thread.Join(TimeSpan.FromSeconds(30));
        _fromServer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
