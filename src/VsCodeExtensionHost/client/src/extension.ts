import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { DraftEditor } from './draftEditor';
import { DraftFileSystem } from './draftFileSystem';
import { scheme } from './draftUri';
import { DraftVersions } from './draftVersions';
import { OutsideChanges } from './outsideChanges';
import { Pictures } from './pictures';
import { registerRulePages } from './rulePages';
import { registerSavedText } from './savedText';
import { offerSavingOfStaged, SaveRefusals } from './saving';
import { ServerSession } from './server/serverSession';
import { StatusBar } from './statusBar';
import { registerTreeView } from './treeView';

/** What the tests inside the editor need to see of the running extension. */
export interface StdlintApi {
  readonly session: ServerSession;
}

export function activate(context: vscode.ExtensionContext): StdlintApi {
  const log = vscode.window.createOutputChannel('stdlint', { log: true });
  const session = new ServerSession(context.extensionPath, log);
  const versions = new DraftVersions(context.workspaceState);
  const files = new DraftFileSystem(session, versions);
  const outside = new OutsideChanges(session, versions, files);
  context.subscriptions.push(
    log,
    session,
    versions,
    files,
    outside,
    new SaveRefusals(files, versions, outside),
    new StatusBar(session),
    registerCommands(session, log, outside),
    registerTreeView(session),
    registerRulePages(session),
    new Pictures(session),
    registerSavedText(session, files),
    offerSavingOfStaged(session),
    vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: process.platform === 'linux' }),
    vscode.window.registerCustomEditorProvider(DraftEditor.viewType, new DraftEditor(), { supportsMultipleEditorsPerDocument: true }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (['server', 'language', 'profile', 'settings'].some(key => change.affectsConfiguration(`stdlint.${key}`)) && session.state !== 'stopped')
        session.restart().catch((error: unknown) => log.error(String(error)));
    }));
  return { session };
}
