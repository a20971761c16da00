import * as vscode from 'vscode';
import { draftName, isOwnerFile, textUri } from './draftUri';

class DraftDocument implements vscode.CustomDocument {
  constructor(readonly uri: vscode.Uri) {}

  dispose(): void {
    // It holds nothing: the draft's text is a document of its own.
  }
}

/**
 * What VS Code opens when a .docx is clicked. It opens the draft's text instead and closes itself; only where that makes no sense (switched
 * off, the owner file of Word, an old state out of version control) it stays, as a page with the choices.
 */
export class DraftEditor implements vscode.CustomReadonlyEditorProvider<DraftDocument> {
  static readonly viewType = 'stdlint.draft';

  openCustomDocument(uri: vscode.Uri): DraftDocument {
    return new DraftDocument(uri);
  }

  async resolveCustomEditor(document: DraftDocument, panel: vscode.WebviewPanel): Promise<void> {
    const { uri } = document;
    const asText = vscode.workspace.getConfiguration('stdlint', uri).get('openDraftsAsText', true);
    panel.webview.options = { enableCommandUris: ['stdlint.openText', 'stdlint.openInWord'] };
    panel.webview.html = page(uri);
    if (!asText || uri.scheme !== 'file' || isOwnerFile(uri))
      return;
    try {
      await showText(uri, panel.viewColumn, isPreview(uri));
      panel.dispose();
    } catch (error) {
      panel.webview.html = page(uri, error instanceof Error ? error.message : String(error));
    }
  }
}

export async function showText(file: vscode.Uri, viewColumn?: vscode.ViewColumn, preview = false): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(textUri(file));
  return vscode.window.showTextDocument(document, { preview, ...(viewColumn === undefined ? {} : { viewColumn }) });
}

function isPreview(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(group => group.tabs.some(tab =>
    tab.isPreview && tab.input instanceof vscode.TabInputCustom && tab.input.uri.toString() === uri.toString()));
}

function page(uri: vscode.Uri, problem?: string): string {
  const argument = encodeURIComponent(JSON.stringify([uri.toString()]));
  const reason = problem ?? (isOwnerFile(uri) ? vscode.l10n.t('This is the mark that Word leaves beside a file that it has open, not a draft.') : '');
  const links = isOwnerFile(uri) || uri.scheme !== 'file' ? '' : `
    <p><a class="button" href="command:stdlint.openText?${argument}">${escape(vscode.l10n.t('Open as Text'))}</a>
    <a class="button second" href="command:stdlint.openInWord?${argument}">${escape(vscode.l10n.t('Open in Word'))}</a></p>`;
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
  body { display: flex; flex-direction: column; align-items: center; justify-content: center; height: 100vh; font-size: 14px; }
  h1 { font-size: 18px; font-weight: 500; }
  p { max-width: 48em; text-align: center; }
  .button { display: inline-block; margin: 0 4px; padding: 6px 14px; border-radius: 3px; text-decoration: none;
            color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
  .second { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
</style></head>
<body><h1>${escape(draftName(uri))}</h1>${reason === '' ? '' : `<p>${escape(reason)}</p>`}${links}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
}
