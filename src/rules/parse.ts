import { RE2JS } from 're2js';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { patternIn } from './pattern.ts';
import type { LineRules, OwnRules } from './types.ts';

/** What is wrong with a file of rules, and where: `line 3, column 5: ...`. */
export class FaultyRules extends Error {
  override name = 'FaultyRules';
}

const LISTS: Readonly<Record<string, keyof LineRules>> = {
  strip: 'strip',
  keep: 'keep',
  'list-heads': 'listHeads',
};

const ONE_DOCUMENT = 'rules stand in one document; leave out the line of hyphens, and write each list once';
const NO_ALIAS = 'an alias is not followed; write out what it stands for';

/** Tells of a fault where it stands. */
type Fail = (node: unknown, problem: string) => never;

/**
 * Reads rules from YAML, or JSON, which is YAML too.
 * @throws {FaultyRules}
 */
export function parseRules(text: string): OwnRules {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new FaultyRules(`line ${line}, column ${col}: ${problem}`);
  };
  const [error] = document.errors;
  if (error) at(error.pos[0], error.code === 'MULTIPLE_DOCS' ? ONE_DOCUMENT : error.message);
  const fail: Fail = (node, problem) =>
    at((node as Node | null)?.range?.[0] ?? 0, isAlias(node) ? NO_ALIAS : problem);
  if (document.contents === null) return { ...emptyRules(), sites: {} };
  const map = mapOf(document.contents, 'rules are a map of lists: strip, keep, list-heads, sites', fail);
  return { ...listsOf(map, ['sites'], fail), sites: sitesOf(map, fail) };
}

const emptyRules = (): LineRules => ({ strip: [], keep: [], listHeads: [] });

function mapOf(node: unknown, problem: string, fail: Fail): YAMLMap {
  return isMap(node) ? node : fail(node, problem);
}

function listsOf(map: YAMLMap, others: readonly string[], fail: Fail): LineRules {
  const rules: Record<keyof LineRules, readonly string[]> = emptyRules();
  for (const { key, value } of map.items) {
    const name = String(isScalar(key) ? key.value : key);
    const list = LISTS[name];
    const known = [...Object.keys(LISTS), ...others];
    if (list !== undefined) rules[list] = linesOf(value, name, fail);
    else if (!others.includes(name)) fail(key, `"${name}" is no kind of rule; there are ${known.join(', ')}`);
  }
  return rules;
}

function linesOf(node: unknown, name: string, fail: Fail): string[] {
  if (!isSeq(node)) return fail(node, `"${name}" is a list: write each line behind a hyphen`);
  return node.items.map((item) => {
    const line = isScalar(item) ? item.value : undefined;
    if (typeof line !== 'string') return fail(item, 'a rule is a text; put it in quotes');
    if (line.trim() === '') return fail(item, 'a rule says what stands in a line; leave out an empty one');
    const fault = faultOf(line);
    return fault === undefined ? line : fail(item, fault);
  });
}

function sitesOf(map: YAMLMap, fail: Fail): OwnRules['sites'] {
  const sites = map.get('sites', true);
  if (sites === undefined) return {};
  const { items } = mapOf(sites, '"sites" is a map from hosts to rules', fail);
  const rules = new Map<string, LineRules>();
  for (const { key, value } of items) {
    const site = siteIn(key, fail);
    if (rules.has(site)) fail(key, `the site ${site} stands here twice; write its rules together`);
    const lists = mapOf(value, 'the rules of a site are a map of lists: strip, keep, list-heads', fail);
    rules.set(site, listsOf(lists, [], fail));
  }
  return Object.fromEntries(rules);
}

/** The site that a key means. It may begin with `www.`, which the names of sites here do not. */
function siteIn(key: unknown, fail: Fail): string {
  const site = String(isScalar(key) ? key.value : key).toLowerCase();
  if (/[/\\*]|^\.|^\s*$/.test(site))
    return fail(
      key,
      `"${site}" is no site; write its host alone, as news.example, which holds for its parts too`,
    );
  return site.replace(/^www\./, '');
}

/** A pattern as JavaScript and others have it, with its flags. */
const WITH_FLAGS = /^\/.+\/[gimsuy]+$/;

function faultOf(line: string): string | undefined {
  if (WITH_FLAGS.test(line))
    return 'a pattern ends in its slash, and matches whatever the case; leave out what is behind it';
  const pattern = patternIn(line);
  if (pattern === undefined) return undefined;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return `is no pattern (${(error as Error).message}); the syntax is RE2's`;
  }
}
