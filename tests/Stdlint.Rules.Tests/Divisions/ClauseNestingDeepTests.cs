using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ClauseNestingDeepTests : RuleTests<ClauseNestingDeep>
{
    [TestMethod]
    public void LongBranch() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        ### 表面
        #### 涂层
        ##### 颜色
        涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。涂层的颜色均匀，没有流挂、气泡和露底。
        ##### 光泽
        一致。
        #### 边角
        圆滑。
        ### 尺寸
        方正。
        ## 柜门
        自锁。
        """);
}
