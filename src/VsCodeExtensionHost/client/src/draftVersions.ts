import * as vscode from 'vscode';
import { isDraftText } from './draftUri';

interface Stamp {
  mtime: number;
  size: number;
}

interface Draft {
  /** The state of the .docx that the text in the editor started from. */
  base?: string;
  baseText?: string;
  baseStamp?: Stamp;
  /** Read since, by a compare view for instance; becomes the base when the editor shows this text. */
  read?: { text: string; version: string };
  disk?: Stamp;
  overwrite?: boolean;
}

/**
 * Which state of the .docx an editor's text started from, so that a save never takes an outside change for the user's own. It is kept
 * over a restart, because VS Code keeps unsaved text over a restart too.
 */
export class DraftVersions implements vscode.Disposable {
  private readonly drafts = new Map<string, Draft>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly memory: vscode.Memento) {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => this.adopt(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.adopt(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.forget(document)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions)
      subscription.dispose();
  }

  base(uri: vscode.Uri): string | undefined {
    return this.draft(uri).base;
  }

  /** The text of that state; undefined where the editor was restarted since. */
  baseText(uri: vscode.Uri): string | undefined {
    return this.draft(uri).baseText;
  }

  sawOnDisk(uri: vscode.Uri, stamp: Stamp): void {
    const draft = this.draft(uri);
    draft.disk = { mtime: stamp.mtime, size: stamp.size };
    if (draft.base !== undefined)
      draft.baseStamp ??= draft.disk;
  }

  didRead(uri: vscode.Uri, text: string, version: string): void {
    const draft = this.draft(uri);
    draft.read = { text, version };
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
    if (document === undefined)
      this.rebase(uri, draft, text, version);
    else
      this.adopt(document);
  }

  didWrite(uri: vscode.Uri, text: string, version: string): void {
    const draft = this.draft(uri);
    draft.read = { text, version };
    delete draft.disk;
    this.rebase(uri, draft, text, version);
  }

  /** The next save was asked for in full knowledge of the outside change. */
  overwriteNext(uri: vscode.Uri): void {
    this.draft(uri).overwrite = true;
  }

  /**
   * VS Code looks at the file before it writes, and does not write a changed one unless the user chose “Overwrite”. So when the file that it
   * saw differs from the one that the text started from, the user has chosen.
   */
  takeOverwrite(uri: vscode.Uri): boolean {
    const draft = this.draft(uri);
    const asked = draft.overwrite === true;
    delete draft.overwrite;
    return asked || (draft.disk !== undefined && draft.baseStamp !== undefined
      && draft.disk.mtime > draft.baseStamp.mtime && draft.disk.size !== draft.baseStamp.size);
  }

  private adopt(document: vscode.TextDocument): void {
    if (!isDraftText(document.uri))
      return;
    const draft = this.draft(document.uri);
    if (draft.read !== undefined && draft.read.version !== draft.base && document.getText() === draft.read.text)
      this.rebase(document.uri, draft, draft.read.text, draft.read.version);
  }

  private rebase(uri: vscode.Uri, draft: Draft, text: string, version: string): void {
    draft.base = version;
    draft.baseText = text;
    if (draft.disk === undefined)
      delete draft.baseStamp;
    else
      draft.baseStamp = draft.disk;
    void this.memory.update(this.key(uri), version);
  }

  private forget(document: vscode.TextDocument): void {
    if (!isDraftText(document.uri))
      return;
    this.drafts.delete(document.uri.toString());
    void this.memory.update(this.key(document.uri), undefined);
  }

  private draft(uri: vscode.Uri): Draft {
    const key = uri.toString();
    let draft = this.drafts.get(key);
    if (draft === undefined) {
      const base = this.memory.get<string>(this.key(uri));
      draft = base === undefined ? {} : { base };
      this.drafts.set(key, draft);
    }

    return draft;
  }

  private key(uri: vscode.Uri): string {
    return `base:${uri.toString()}`;
  }
}
