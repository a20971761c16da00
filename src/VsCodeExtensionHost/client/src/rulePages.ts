import * as vscode from 'vscode';
import { explainRequest } from './protocol';
import type { ServerSession } from './server/serverSession';

/** The page of a rule (clause, reason, a bad and a good example), where the code of a finding leads. */
export function registerRulePages(session: ServerSession): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider('stdlint-rule', {
    provideTextDocumentContent: async uri => {
      const code = uri.path.replace(/^\/+/, '').replace(/\.md$/, '');
      return (await session.request(explainRequest, { code })).text;
    },
  });
}
