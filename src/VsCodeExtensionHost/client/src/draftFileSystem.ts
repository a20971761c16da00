import * as vscode from 'vscode';
import { ResponseError } from 'vscode-languageclient/node';
import { isDraftText, isWordFile } from './draftUri';
import { DraftVersions } from './draftVersions';
import { draftMissing, fileChangedNotification, readRequest, statRequest, writeRequest } from './protocol';
import type { WriteResult } from './protocol';
import type { ServerSession } from './server/serverSession';

export type Refusal = Extract<WriteResult, { saved: false }>;

/**
 * The text of drafts as files that can be written. Everything that VS Code does with a text file (squiggles, undo, the dirty mark,
 * compare, save, hot exit) then works on a .docx without more; reading and writing the .docx itself is the server's.
 */
export class DraftFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly refused = new vscode.EventEmitter<{ uri: vscode.Uri; refusal: Refusal }>();
  private readonly rereads = new Map<string, number>();
  private readonly subscription: vscode.Disposable;

  readonly onDidChangeFile = this.changed.event;
  /** A save did not happen. The editor still holds the text and its dirty mark. */
  readonly onDidRefuse = this.refused.event;

  constructor(private readonly session: ServerSession, private readonly versions: DraftVersions) {
    this.subscription = session.onNotification(fileChangedNotification, ({ uri }) => this.announce(vscode.Uri.parse(uri)));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
    this.refused.dispose();
  }

  /** The server watches every draft that it has read. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    if (isWordFile(uri))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    if (!isDraftText(uri))
      throw vscode.FileSystemError.FileNotFound(uri);
    const stat = await this.ask(uri, () => this.session.request(statRequest, { uri: uri.toString() }));
    this.versions.sawOnDisk(uri, stat);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: stat.mtime + (this.rereads.get(uri.toString()) ?? 0),
      size: stat.size,
      ...(stat.readonly ? { permissions: vscode.FilePermission.Readonly } : {}),
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return isWordFile(uri) ? [[uri.path.slice(uri.path.lastIndexOf('/') + 1), vscode.FileType.File]] : [];
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (!isDraftText(uri))
      throw vscode.FileSystemError.FileNotFound(uri);
    const { text, version } = await this.ask(uri, () => this.session.request(readRequest, { uri: uri.toString() }));
    this.versions.didRead(uri, text, version);
    return Buffer.from(text, 'utf8');
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const text = Buffer.from(content).toString('utf8').replace(/\r\n?/g, '\n');
    const base = this.versions.base(uri);
    const result = await this.ask(uri, () => this.session.request(writeRequest, {
      uri: uri.toString(),
      text,
      ...(base === undefined ? {} : { version: base }),
      ...(this.versions.takeOverwrite(uri) ? { overwrite: true } : {}),
    }));
    if (!result.saved) {
      this.refused.fire({ uri, refusal: result });
      throw vscode.FileSystemError.Unavailable(result.message);
    }

    this.versions.didWrite(uri, result.text, result.version);
    if (result.text !== text)
      this.rereadAs(uri);
  }

  /** A draft is made by Word; here nothing is created, renamed or deleted. */
  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  announce(uri: vscode.Uri): void {
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  /** What was written reads back otherwise (a tab that became a space): VS Code reloads only if the time of the file moves too. */
  private rereadAs(uri: vscode.Uri): void {
    const key = uri.toString();
    this.rereads.set(key, (this.rereads.get(key) ?? 0) + 1);
    setTimeout(() => this.announce(uri), 50);
  }

  private async ask<T>(uri: vscode.Uri, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (error instanceof ResponseError && error.code === draftMissing)
        throw vscode.FileSystemError.FileNotFound(uri);
      throw vscode.FileSystemError.Unavailable(error instanceof Error ? error.message : String(error));
    }
  }
}
