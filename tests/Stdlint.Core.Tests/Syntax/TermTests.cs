namespace Stdlint.Core.Tests.Syntax;

/// <summary>术语条目 with all parts.</summary>
[TestClass]
public sealed class TermTests
{
    [TestMethod]
    public void NumberAloneAndPartsOnLines() => TreeText.Verify(
        """
        1 范围
        甲。
        2 规范性引用文件
        本文件没有规范性引用文件。
        3 术语和定义
        GB/T 1.1界定的以及下列术语和定义适用于本文件。
        3.1
        接地
        earthing
        grounding
        与大地的电气连接。
        示例：乙。
        注：丙。
        [来源：GB/T 2900.1—2008，3.1，有修改]
        3.2
        电压⏎voltage
        电位差
        两点之间的电位之差[GB/T 2900.1—2008，定义3.2]
        """,
        """
        Draft  1-18
          MainBody  1-18
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed NormativeReferences "规范性引用文件"  3-4
              IntroductoryText "本文件没有规范性引用文件。"  4
            Clause 3 typed TermsAndDefinitions "术语和定义"  5-18
              IntroductoryText "GB/T 1.1界定的以及下列术语和定义适用于本文件。"  6
              TermEntry 3.1 typed "接地" "earthing" "grounding" "[来源：GB/T 2900.1—2008，3.1，有修改]" medium  7-14
                Paragraph "与大地的电气连接。"  11
                Example 示例： "乙。"  12
                Note 注： "丙。"  13
              TermEntry 3.2 typed "电压" "voltage" "电位差" "[GB/T 2900.1—2008，定义3.2]" medium  15-18
                Paragraph "两点之间的电位之差[GB/T 2900.1—2008，定义3.2]"  18
        """);

    [TestMethod]
    public void TermAndEnglishOnTheNumberLine() => TreeText.Verify(
        """
        3 术语和定义
        下列术语和定义适用于本文件。
        3.1　服务提供者　service provider
        供方
        提供服务的组织。[来源：GB/T 1—2020，3.3]
        3.2 维生素C
        一种营养素。
        3.3 接地（earthing）
        与大地的连接。
        3.4 profile
        配置的集合。
        """,
        """
        Draft  1-11
          MainBody  1-11
            Clause 3 typed TermsAndDefinitions "术语和定义"  1-11
              IntroductoryText "下列术语和定义适用于本文件。"  2
              TermEntry 3.1 typed "服务提供者" "service provider" "供方" "[来源：GB/T 1—2020，3.3]" medium  3-5
                Paragraph "提供服务的组织。[来源：GB/T 1—2020，3.3]"  5
              TermEntry 3.2 typed "维生素C" medium  6-7
                Paragraph "一种营养素。"  7
              TermEntry 3.3 typed "接地" "earthing" medium  8-9
                Paragraph "与大地的连接。"  9
              TermEntry 3.4 typed "profile" medium  10-11
                Paragraph "配置的集合。"  11
        """);

    [TestMethod]
    public void SubclauseThatGroupsEntries() => TreeText.Verify(
        """
        3 术语和定义
        下列术语和定义适用于本文件。
        3.1 通用术语
        3.1.1 甲 first
        甲的定义。
        3.1.2 乙 second
        乙的定义。
        3.2 其他
        其他的定义。
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 3 typed TermsAndDefinitions "术语和定义"  1-9
              IntroductoryText "下列术语和定义适用于本文件。"  2
              Subclause 3.1 typed "通用术语" medium  3-7
                TermEntry 3.1.1 typed "甲" "first" medium  4-5
                  Paragraph "甲的定义。"  5
                TermEntry 3.1.2 typed "乙" "second" medium  6-7
                  Paragraph "乙的定义。"  7
              TermEntry 3.2 typed "其他" medium  8-9
                Paragraph "其他的定义。"  9
        """);

    [TestMethod]
    public void DefinitionWithoutTerm() => TreeText.Verify(
        """
        3 术语和定义
        3.1
        服务是满足需求的过程。
        3.2 服务管理是对服务的管理。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 3 typed TermsAndDefinitions "术语和定义"  1-4
              TermEntry 3.1 typed medium  2-3
                Paragraph "服务是满足需求的过程。"  3
              TermEntry 3.2 typed medium  4
                Paragraph "服务管理是对服务的管理。"  4
        """);

    [TestMethod]
    public void StyledEntryWithDefinitionBelow() => TreeText.Verify(
        """
        {标准文件_章标题; #1} 术语和定义
        {标准文件_段} 下列术语和定义适用于本文件。
        {标准文件_术语条一; #1.1} 模板　template
        {标准文件_段} 配置的集合。
        {标准文件_段} 补充一段。
        {标准文件_术语条一; #1.2} 
        {标准文件_段} 规则
        {标准文件_段} rule
        {标准文件_段} 检查的依据。
        """,
        """
        Draft  1-9
          MainBody  1-9
            Clause 1 auto TermsAndDefinitions "术语和定义"  1-9
              IntroductoryText "下列术语和定义适用于本文件。"  2
              TermEntry 1.1 auto "模板" "template"  3-5
                Paragraph "配置的集合。"  4
                Paragraph "补充一段。"  5
              TermEntry 1.2 auto "规则" "rule"  6-9
                Paragraph "检查的依据。"  9
        """);

    [TestMethod]
    public void DefinitionWithList() => TreeText.Verify(
        """
        3 术语和定义
        3.1
        要素　element
        下列之一：
        a) 甲；
        b) 乙。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 3 typed TermsAndDefinitions "术语和定义"  1-6
              TermEntry 3.1 typed "要素" "element" medium  2-6
                Paragraph "下列之一："  4
                List  5-6
                  ListItem a) typed Letter "甲；"  5
                  ListItem b) typed Letter "乙。"  6
        """);
}
