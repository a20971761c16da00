// The results as a .trx file, so that one place sums up all tests of the repository.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {{name: string, outcome: 'Passed'|'Failed'|'NotExecuted', seconds: number, message?: string}[]} results */
export function writeTrx(folder, results) {
  const count = outcome => results.filter(result => result.outcome === outcome).length;
  const executed = results.length - count('NotExecuted');
  const lines = results.map(result => `    <UnitTestResult testId="${randomUUID()}" testName="${escape(result.name)}" outcome="${result.outcome}" `
    + `duration="${duration(result.seconds)}"${result.message === undefined
      ? ' />'
      : `><Output><ErrorInfo><Message>${escape(result.message)}</Message></ErrorInfo></Output></UnitTestResult>`}`);
  const outcome = count('Failed') === 0 ? 'Completed' : 'Failed';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vscode.trx'), `<?xml version="1.0" encoding="utf-8"?>
<TestRun id="${randomUUID()}" name="VsCode" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Results>
${lines.join('\n')}
  </Results>
  <ResultSummary outcome="${outcome}">
    <Counters total="${results.length}" executed="${executed}" passed="${count('Passed')}" failed="${count('Failed')}" notExecuted="0" />
  </ResultSummary>
</TestRun>
`);
}

function duration(seconds) {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}

function escape(text) {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '?')
    .replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);
}
