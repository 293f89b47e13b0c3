import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['./net/**/*.ts', './model/**/*.ts', './ui/**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What each layer may import of the others; the drawing is `ui -> model -> net`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  net: ['net'],
  model: ['model', 'net'],
  ui: ['ui', 'model'],
};

const DOM = /\b(document|window|navigator|HTMLElement|customElements|localStorage)\b/;

function resolve(file: string, imported: string): string {
  return new URL(imported, new URL(file, 'file:///app/')).pathname.slice('/app/'.length);
}

function importsOf(file: string): string[] {
  const statements = (sources[file] ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return [...statements].map(([, path = '']) => resolve(file, path));
}

const layerOf = (path: string) => path.replace(/^\.\//, '').split('/')[0] ?? '';
const files = Object.keys(sources);
const production = files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/gen/'));

describe('the layers of the client', () => {
  it('are all looked at', () => {
    const layers = new Set(production.map(layerOf));
    expect([...layers].sort()).toEqual(['model', 'net', 'ui']);
    expect(importsOf('./model/parley.ts')).toContain('net/rest');
  });

  it('are imported from ui to model to net, and never back', () => {
    const wrong = production.flatMap((file) =>
      importsOf(file)
        .filter((path) => !ALLOWED[layerOf(file)]?.includes(layerOf(path)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reach the model only through its index', () => {
    const wrong = production
      .filter((file) => layerOf(file) === 'ui')
      .filter((file) => importsOf(file).some((path) => path.startsWith('model/')));
    expect(wrong).toEqual([]);
  });

  it('know nothing of the page below ui', () => {
    const code = (file: string) => (sources[file] ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const wrong = production.filter((file) => layerOf(file) !== 'ui' && DOM.test(code(file)));
    expect(wrong).toEqual([]);
  });
});
