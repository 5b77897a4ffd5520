import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { messagesOf, sourcesOf } from './messages';

/** Attributes whose value a reader sees or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

interface Node {
  type: string;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const keys = new Set(Object.keys(messagesOf('en')));

const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !keys.has(text);

/** Words that an expression itself holds: not those of a call, which looks them up. */
function wordsOf(node: Node | null): string[] {
  if (!node) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateElement') return [(node.value as { cooked: string }).cooked];
  if (node.type === 'ConditionalExpression')
    return [...wordsOf(node.consequent as Node), ...wordsOf(node.alternate as Node)];
  const passes = [
    'JSXExpressionContainer',
    'TemplateLiteral',
    'LogicalExpression',
    'ParenthesizedExpression',
  ];
  return passes.includes(node.type) ? children(node).flatMap(wordsOf) : [];
}

/** Words for a reader that stand in the markup of a component rather than in `_locales`. */
function hardCoded(file: string, source: string): string[] {
  const found: string[] = [];
  const walk = (node: Node, inCode: boolean) => {
    const element = node.type === 'JSXElement' ? (node.openingElement as Node) : null;
    // Names of keys and of formats are the same in every language.
    const isCode = inCode || ['kbd', 'code'].includes((element?.name as { name?: string })?.name ?? '');
    if (node.type === 'JSXText' && !isCode) found.push(node.value as string);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer' && !isCode) found.push(...wordsOf(child));
    if (node.type === 'JSXAttribute' && spoken.has((node.name as { name: string }).name))
      found.push(...wordsOf(node.value as Node | null));
    for (const child of children(node)) walk(child, isCode);
  };
  walk(parseSync(file, source).program as unknown as Node, false);
  return found.filter(hasWords).map((words) => words.trim());
}

describe('components', () => {
  it.each(sourcesOf('extension', ['.tsx']))('%s has no words of its own', (file) => {
    expect(hardCoded(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['<p>Saved</p>', ['Saved']],
    ['<p>{"Saved"}</p>', ['Saved']],
    ['<p>{isOpen ? "Close" : t("open")}</p>', ['Close']],
    ['<p>{isOpen && `Close`}</p>', ['Close']],
    ['<button aria-label="Close" />', ['Close']],
    ['<input placeholder={isNew ? "Name" : t("name")} />', ['Name']],
    ['<><b>{t("saved")}</b> now</>', ['now']],
    ['<p class="saved" data-testid="row">{t("saved")}</p>', []],
    ['<p><kbd>Esc</kbd> – {t("close")}</p>', []],
  ])('%s', (source, words) => {
    expect(hardCoded('sample.tsx', source)).toEqual(words);
  });
});
