import type { CancellationToken, MessageSignature, Middleware } from 'vscode-languageclient/node';
import type { Quarantine } from './quarantine';

type Kind = string | MessageSignature;
type Send<P, R> = (type: Kind, params?: P, token?: CancellationToken) => Promise<R>;

interface DocumentMessage {
  textDocument?: { uri?: string };
}

/** Keeps what is said of a held document from the server, and answers for it as for one without findings. Saving does not go this way. */
export function quarantineMiddleware(quarantine: Quarantine): Middleware {
  return {
    sendNotification: (type, next, params) => {
      const uri = documentOf(params);
      if (quarantine.holds(uri))
        return Promise.resolve();
      if (uri !== undefined && !nameOf(type).endsWith('/didClose'))
        quarantine.touch(uri);
      return next(type, params);
    },
    sendRequest: <P, R>(type: Kind, params: P | undefined, token: CancellationToken | undefined, next: Send<P, R>): Promise<R> => {
      if (!quarantine.holds(documentOf(params)))
        return next(type, params, token);
      return Promise.resolve((nameOf(type) === 'textDocument/diagnostic' ? { kind: 'full', items: [] } : null) as R);
    },
  };
}

function documentOf(params: unknown): string | undefined {
  return (params as DocumentMessage | undefined)?.textDocument?.uri;
}

function nameOf(type: Kind): string {
  return typeof type === 'string' ? type : type.method;
}
