using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests;

/// <summary>A folder with drafts for one test, deleted afterwards.</summary>
internal sealed class DraftFolder : IDisposable
{
    /// <summary>Has an error, 本标准 (STD1304), and a warning, the hanging paragraph (STD2101).</summary>
    public static readonly byte[] Faulty = DraftWriter.Write("""
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
        设备应可靠接地。
        ## 结构
        结构应满足以下要求：
        a) 平整；
        b) 牢固。
        """, DraftEncoding.Set2020).Bytes;

    public string Root { get; } = Directory.CreateTempSubdirectory("stdlint-e2e-").FullName;

    /// <summary>A draft without any finding.</summary>
    public static byte[] Clean => File.ReadAllBytes(Sample("SET 2020"));

    public static string Sample(string part) =>
        Directory.EnumerateFiles(Repository.PathTo("samples"), "*.docx").Single(file => Path.GetFileName(file).Contains(part));

    public string Add(string relative, byte[] content)
    {
        var path = Path.Join(Root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Add(string relative, string content) => Add(relative, System.Text.Encoding.UTF8.GetBytes(content));

    public RunResult Run(params string[] arguments) => StdlintProcess.RunIn(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
