import * as vscode from 'vscode';
import { draftName, isDraftText, scheme } from './draftUri';
import type { ServerSession, ServerState } from './server/serverSession';

/** The counts of the draft in front of the user, and whether the checker runs. */
export class StatusBar implements vscode.Disposable {
  private readonly counts = vscode.window.createStatusBarItem('stdlint.counts', vscode.StatusBarAlignment.Left, 40);
  private readonly server = vscode.languages.createLanguageStatusItem('stdlint.server', { scheme });
  private readonly subscriptions: vscode.Disposable[];

  constructor(session: ServerSession) {
    this.counts.name = vscode.l10n.t('Findings of the draft');
    this.counts.command = 'stdlint.showProblems';
    this.server.name = 'stdlint';
    this.server.command = { command: 'stdlint.restartServer', title: vscode.l10n.t('Restart') };
    this.subscriptions = [
      this.counts,
      this.server,
      session.onDidChangeState(state => this.showState(state)),
      vscode.window.onDidChangeActiveTextEditor(() => this.showCounts()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some(uri => uri.toString() === shown))
          this.showCounts();
      }),
    ];
    this.showState(session.state);
    this.showCounts();
  }

  dispose(): void {
    for (const subscription of this.subscriptions)
      subscription.dispose();
  }

  private showCounts(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined || !isDraftText(uri)) {
      this.counts.hide();
      return;
    }

    const counts = [0, 0, 0, 0];
    for (const diagnostic of vscode.languages.getDiagnostics(uri))
      counts[diagnostic.severity] = (counts[diagnostic.severity] ?? 0) + 1;
    const [errors = 0, warnings = 0, infos = 0, hints = 0] = counts;
    const total = errors + warnings + infos + hints;
    this.counts.text = total === 0
      ? `GB/T 1.1  $(check) ${vscode.l10n.t('No findings')}`
      : `GB/T 1.1  $(error) ${errors} $(warning) ${warnings} $(info) ${infos + hints}`;
    this.counts.tooltip = `${draftName(uri)}\n${vscode.l10n.t('{0} errors, {1} warnings, {2} notes', errors, warnings, infos + hints)}`;
    this.counts.accessibilityInformation = { label: this.counts.tooltip };
    this.counts.show();
  }

  private showState(state: ServerState): void {
    this.server.busy = state === 'starting';
    this.server.severity = state === 'stopped' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.server.text = {
      running: vscode.l10n.t('The checker is running'),
      starting: vscode.l10n.t('The checker is starting'),
      stopped: vscode.l10n.t('The checker is not running'),
    }[state];
  }
}
