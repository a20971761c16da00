// What the extension promises in its package: both languages complete, every picture there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { client } from './places.mjs';

const read = name => readFileSync(join(client, name), 'utf8');
const keys = name => Object.keys(JSON.parse(read(name))).sort();

function sources(folder) {
  return readdirSync(join(client, folder), { withFileTypes: true })
    .flatMap(entry => entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [read(`${folder}/${entry.name}`)]);
}

test('every text of the package is there in English and in Chinese', () => {
  const used = [...new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(match => match[1]))].sort();
  assert.deepEqual(keys('package.nls.json'), used);
  assert.deepEqual(keys('package.nls.zh-cn.json'), used);
});

test('every message of the code has its Chinese, with the same places for values', () => {
  const said = new Set(sources('src').flatMap(source => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1])));
  const translated = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
  assert.deepEqual(Object.keys(translated).sort(), [...said].sort());
  const places = text => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [english, chinese] of Object.entries(translated))
    assert.deepEqual(places(chinese), places(english), english);
});

test('every picture and file that the package names is there', () => {
  const manifest = JSON.parse(read('package.json'));
  const named = [
    manifest.icon,
    ...manifest.contributes.languages.flatMap(language => [language.configuration, language.icon?.light]),
    ...manifest.contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps.map(step => step.media.image)),
    ...[...read('README.md').matchAll(/\]\((pictures\/[^)]+)\)/g)].map(match => match[1]),
  ];
  assert.deepEqual(named.filter(file => file !== undefined && !existsSync(join(client, file))), []);
});

test('only fixed versions are used', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});
