using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.DocumentTypes;

// GB/T 1.1—2020，表4：分类标准的核心技术要素是分类和（或）编码。
public sealed class ClassificationCore : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDraftEndAction(static context => CoreElement.Expect(context, DocumentType.Classification, Vocabulary.ClassificationTitles, Descriptors.ClassificationCore));
}
