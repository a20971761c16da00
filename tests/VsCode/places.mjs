import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '../..');
export const client = join(root, 'src/VsCodeExtensionHost/client');
export const pictures = join(client, 'pictures');
export const artifacts = join(root, 'artifacts/vscode');
export const tools = join(artifacts, 'tools');
export const extension = join(root, 'artifacts/stdlint.vsix');
export const screenshots = join(artifacts, 'screenshots');
export const samples = join(root, 'samples');
