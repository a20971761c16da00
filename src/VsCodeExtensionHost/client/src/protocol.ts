import { NotificationType, RequestType } from 'vscode-languageclient/node';
import type { TextDocumentPositionParams, WorkspaceEdit } from 'vscode-languageclient/node';

/** The requests beyond LSP. `uri` is always that of the draft's text. */
export interface DraftParams {
  uri: string;
}

export interface StatResult {
  mtime: number;
  size: number;
  readonly: boolean;
  reason?: string;
}

export interface ReadResult {
  text: string;
  /** Names the state of the .docx that the text was read from. */
  version: string;
}

export interface WriteParams extends DraftParams {
  text: string;
  version?: string;
  overwrite?: boolean;
}

export type WriteResult =
  | { saved: true; version: string; text: string }
  | { saved: false; reason: 'conflict' | 'openElsewhere' | 'refused' | 'failed'; message: string; line?: number };

export interface FixAllResult {
  /** Null when only things that are no text were staged. */
  edit: WorkspaceEdit | null;
  fixes: number;
}

export interface MergeResult {
  /** Null where both changed the same place. */
  merged: string | null;
}

export interface FixFolderParams {
  folder: string;
  backup?: boolean;
  workDoneToken: string;
}

export interface FixFolderResult {
  files: number;
  /** Paths of the drafts that were repaired and saved. */
  changed: string[];
  fixes: number;
  /** A line for each draft that could not be repaired. */
  problems: string[];
}

export interface PictureResult {
  name: string;
  /** Missing for a format that editors do not show. */
  mediaType?: string;
  /** Base64. */
  data: string;
}

export const draftMissing = -32001;

export const statRequest = new RequestType<DraftParams, StatResult, void>('stdlint/stat');
export const readRequest = new RequestType<DraftParams, ReadResult, void>('stdlint/readFile');
export const writeRequest = new RequestType<WriteParams, WriteResult, void>('stdlint/writeFile');
export const fixAllRequest = new RequestType<DraftParams & { unsafe?: boolean }, FixAllResult, void>('stdlint/fixAll');
export const suppressRequest = new RequestType<DraftParams & { version: number; finding: string; reason: string }, FixAllResult, void>('stdlint/suppress');
export const fixFolderRequest = new RequestType<FixFolderParams, FixFolderResult, void>('stdlint/fixFolder');
export const mergeRequest = new RequestType<DraftParams & { basis: string; text: string }, MergeResult, void>('stdlint/merge');
export const annotateRequest = new RequestType<DraftParams & { output: string }, { written: string; comments: number }, void>('stdlint/annotate');
export const picturesRequest = new RequestType<TextDocumentPositionParams, PictureResult[], void>('stdlint/pictures');
export const treeRequest = new RequestType<DraftParams, { text: string }, void>('stdlint/tree');
export const reportRequest = new RequestType<DraftParams, object, void>('stdlint/report');
export const explainRequest = new RequestType<{ code: string }, { text: string }, void>('stdlint/explain');

export const fileChangedNotification = new NotificationType<DraftParams>('stdlint/fileChanged');
/** A repair that is no text (a style, a numbering) waits for the next save. */
export const stagedNotification = new NotificationType<DraftParams>('stdlint/staged');
