import * as vscode from 'vscode';
import { draftName } from '../draftUri';
import type { ServerProblem } from './locate';

const download = 'https://dotnet.microsoft.com/download/dotnet/10.0';

/** Says once what is missing and offers what helps; the text is also the reason that the editor shows in place of the draft. */
export function explainProblem(problem: ServerProblem): string {
  const { text, key, needsDotnet } = sentence(problem);
  const get = vscode.l10n.t('Download .NET');
  const set = vscode.l10n.t('Set the Path');
  void vscode.window.showErrorMessage(text, ...(needsDotnet ? [get, set] : [set])).then(choice => {
    if (choice === get)
      void vscode.env.openExternal(vscode.Uri.parse(download));
    else if (choice === set)
      void vscode.commands.executeCommand('workbench.action.openSettings', key);
  });
  return text;
}

export function tellQuarantine(text: vscode.Uri): void {
  const again = vscode.l10n.t('Try Again');
  const words = vscode.l10n.t('The checker stopped twice at {0}; this draft is not checked any more. What you typed is still in the editor and can be saved.', draftName(text));
  void vscode.window.showWarningMessage(words, again).then(choice => {
    if (choice === again)
      void vscode.commands.executeCommand('stdlint.restartServer');
  });
}

export function offerRestart(): void {
  const restart = vscode.l10n.t('Restart the Checker');
  const log = vscode.l10n.t('Show Log');
  const text = vscode.l10n.t('The checker stopped several times and was not started again. What you typed is still in the editor.');
  void vscode.window.showErrorMessage(text, restart, log).then(choice => {
    if (choice === restart)
      void vscode.commands.executeCommand('stdlint.restartServer');
    else if (choice === log)
      void vscode.commands.executeCommand('stdlint.showLog');
  });
}

function sentence(problem: ServerProblem): { text: string; key: string; needsDotnet: boolean } {
  switch (problem.kind) {
    case 'badPath':
      return {
        text: vscode.l10n.t('There is no program at {0}, where the setting stdlint.server.path points.', problem.path),
        key: 'stdlint.server.path',
        needsDotnet: false,
      };
    case 'noServer':
      return {
        text: vscode.l10n.t('The program stdlint was not found: not in the extension and not on the PATH.'),
        key: 'stdlint.server.path',
        needsDotnet: false,
      };
    case 'noDotnet':
      return {
        text: vscode.l10n.t('Checking drafts needs the .NET 10 runtime, and no .NET was found on this computer.'),
        key: 'stdlint.server.dotnet',
        needsDotnet: true,
      };
    case 'oldDotnet':
      return {
        text: vscode.l10n.t('Checking drafts needs the .NET {0} runtime; this computer has {1}.', problem.wanted, problem.found.join(', ')),
        key: 'stdlint.server.dotnet',
        needsDotnet: true,
      };
  }
}
