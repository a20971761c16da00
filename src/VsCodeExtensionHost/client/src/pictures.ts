import * as vscode from 'vscode';
import { picturesRequest } from './protocol';
import type { ServerSession } from './server/serverSession';

const pictureScheme = 'stdlint-picture';

/** Opens the picture at a place of a draft, which is too large for a hover, in the viewer that VS Code has for pictures. */
export class Pictures implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly opened = new Map<string, Uint8Array>();
  private readonly registrations: vscode.Disposable;

  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly session: ServerSession) {
    this.registrations = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider(pictureScheme, this, { isReadonly: true }),
      vscode.workspace.onDidCloseTextDocument(document => this.forget(document.uri)),
      vscode.commands.registerCommand('stdlint.openPicture', (uri: string, line: number, character: number) => this.open(uri, line, character)));
  }

  dispose(): void {
    this.registrations.dispose();
    this.changed.dispose();
  }

  async open(draft: string, line: number, character: number): Promise<vscode.Uri[]> {
    const found = await this.session.request(picturesRequest, { textDocument: { uri: draft }, position: { line, character } });
    const shown: vscode.Uri[] = [];
    for (const [index, { name, mediaType, data }] of found.entries()) {
      if (mediaType === undefined)
        continue;
      const uri = vscode.Uri.from({ scheme: pictureScheme, path: `${vscode.Uri.parse(draft).path}/${line}.${character}.${index}/${name}` });
      this.opened.set(uri.toString(), Buffer.from(data, 'base64'));
      this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
      await vscode.commands.executeCommand('vscode.open', uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
      shown.push(uri);
    }

    return shown;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length, permissions: vscode.FilePermission.Readonly };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const picture = this.opened.get(uri.toString());
    if (picture === undefined)
      throw vscode.FileSystemError.FileNotFound(uri);
    return picture;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  /** The pictures of a draft that is closed. */
  private forget(draft: vscode.Uri): void {
    for (const key of this.opened.keys()) {
      if (vscode.Uri.parse(key).path.startsWith(`${draft.path}/`))
        this.opened.delete(key);
    }
  }
}
