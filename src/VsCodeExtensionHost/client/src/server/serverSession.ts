import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import type { ErrorHandler, LanguageClientOptions, NotificationType, RequestType } from 'vscode-languageclient/node';
import { scheme } from '../draftUri';
import { explainFailure, locateServer } from './locate';
import type { ServerProblem, ServerProgram } from './locate';
import { Quarantine } from './quarantine';
import { quarantineMiddleware } from './quarantineMiddleware';
import { RestartPolicy } from './restartPolicy';
import { explainProblem, offerRestart, tellQuarantine } from './serverMessages';

export type ServerState = 'stopped' | 'starting' | 'running';

/** The one server process: started when it is first needed, restarted when it stops, and asked through here. */
export class ServerSession implements vscode.Disposable {
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly restarts = new RestartPolicy();
  private readonly quarantine = new Quarantine();
  private readonly registrations: ((client: LanguageClient) => void)[] = [];
  private client: LanguageClient | undefined;
  private starting: Promise<LanguageClient> | undefined;

  readonly onDidChangeState = this.stateChanged.event;

  constructor(private readonly extensionPath: string, private readonly log: vscode.LogOutputChannel) {}

  get state(): ServerState {
    return this.client?.state === State.Running ? 'running' : this.starting === undefined ? 'stopped' : 'starting';
  }

  get pid(): number | undefined {
    return this.client?.serverProcess?.pid;
  }

  async request<P, R>(type: RequestType<P, R, void>, params: P): Promise<R> {
    const client = await this.start();
    return client.sendRequest<R>(type.method, params);
  }

  /** One handler for each kind: the protocol's client keeps only the last. */
  onNotification<P>(type: NotificationType<P>, handler: (params: P) => void): vscode.Disposable {
    const register = (client: LanguageClient): void => void client.onNotification(type, handler);
    this.registrations.push(register);
    if (this.client !== undefined)
      register(this.client);
    return new vscode.Disposable(() => this.registrations.splice(this.registrations.indexOf(register), 1));
  }

  start(): Promise<LanguageClient> {
    this.starting ??= this.launch().catch((error: unknown) => {
      this.starting = undefined;
      this.stateChanged.fire('stopped');
      throw error;
    });
    return this.starting;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.restarts.reset();
    this.quarantine.release();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.starting = undefined;
    if (client !== undefined)
      await client.dispose().catch((error: unknown) => this.log.warn(String(error)));
    this.stateChanged.fire('stopped');
  }

  dispose(): void {
    void this.stop();
    this.stateChanged.dispose();
  }

  private async launch(): Promise<LanguageClient> {
    this.stateChanged.fire('starting');
    const settings = vscode.workspace.getConfiguration('stdlint');
    const found = locateServer({
      extensionPath: this.extensionPath,
      path: settings.get('server.path', ''),
      dotnet: settings.get('server.dotnet', ''),
    });
    if ('kind' in found)
      throw this.failed(found);
    this.log.info(`${found.command} ${found.args.join(' ')} lsp --stdio`);
    const client = this.createClient(found, settings);
    for (const register of this.registrations)
      register(client);
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.client = undefined;
      const problem = await explainFailure(found);
      throw problem === undefined ? error : this.failed(problem);
    }

    return client;
  }

  private failed(problem: ServerProblem): Error {
    return new Error(explainProblem(problem));
  }

  private createClient(program: ServerProgram, settings: vscode.WorkspaceConfiguration): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: [{ scheme, language: 'stdlint' }],
      synchronize: { configurationSection: 'stdlint' },
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
      initializationOptions: {
        lang: language(settings),
        profile: settings.get('profile', 'auto'),
        settings: settings.get('settings', '') || undefined,
        asksForReasons: true,
        opensPictures: true,
        servesFiles: true,
      },
      markdown: { isTrusted: { enabledCommands: ['stdlint.showProblems', 'stdlint.openSettings', 'stdlint.openPicture'] } },
      errorHandler: this.errorHandler(),
      middleware: quarantineMiddleware(this.quarantine),
    };
    const client = new LanguageClient(
      'stdlint', 'stdlint', { command: program.command, args: [...program.args, 'lsp', '--stdio'], options: { env: environment() } }, options);
    client.onDidChangeState(({ newState }) => this.stateChanged.fire(
      newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped'));
    return client;
  }

  private errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const wasRunning = this.client?.state === State.Running;
        const kept = wasRunning ? this.quarantine.stopped(Date.now()) : undefined;
        if (kept !== undefined)
          tellQuarantine(vscode.Uri.parse(kept));
        if (wasRunning && this.restarts.mayRestart(Date.now())) {
          this.log.warn('the server stopped and is started again');
          return { action: CloseAction.Restart, handled: true };
        }

        if (wasRunning) {
          this.client = undefined;
          this.starting = undefined;
          offerRestart();
        }

        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }
}

/** The collector for one user at a keyboard, which keeps less memory than that of the command line for whole folders (docs/benchmarks.md). */
function environment(): NodeJS.ProcessEnv {
  return { DOTNET_gcServer: '0', ...process.env };
}

function language(settings: vscode.WorkspaceConfiguration): 'zh' | 'en' {
  const chosen = settings.get<string>('language', 'auto');
  if (chosen === 'zh' || chosen === 'en')
    return chosen;
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
