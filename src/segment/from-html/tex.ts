import { type ChildNode, type Element, Text } from 'domhandler';
import { isElement } from '../../html/traverse.ts';

/** Scripts that hold what MathJax draws: `math/tex; mode=display`. */
const SCRIPT = /^\s*math\/tex\b/i;

/** Whether a script is the source of a formula. */
export function isTexScript({ type }: Readonly<Record<string, string>>): boolean {
  return type !== undefined && SCRIPT.test(type);
}

/**
 * Says a formula in TeX, between dollar signs, where the page has it so: its signs one after the other would be
 * another formula.
 */
export function sayInTex(formula: Element): void {
  const tex = texOf(formula)?.trim();
  if (!tex) return;
  const { attribs, startIndex } = formula;
  const marks = attribs.display === 'block' || attribs.type?.includes('mode=display') ? '$$' : '$';
  const said = new Text(`${marks}${tex.replace(STYLED, '$1').trim()}${marks}`);
  said.parent = formula;
  said.startIndex = startIndex;
  said.endIndex = startIndex;
  formula.children = [said];
}

/** `{\displaystyle x}`: how large MediaWiki has it drawn. */
const STYLED = /^\{\\(?:display|text)style\s([\s\S]*)\}$/;
/** A stated text that can only be TeX. */
const COMMAND = /\\[a-zA-Z]/;

function texOf({ attribs, children }: Element): string | undefined {
  if (isTexScript(attribs)) return textOf(children);
  const { alttext } = attribs;
  return annotationIn(children) ?? (alttext !== undefined && COMMAND.test(alttext) ? alttext : undefined);
}

/** `<semantics>…<annotation encoding="application/x-tex">E = mc^2</annotation></semantics>` */
function annotationIn(nodes: readonly ChildNode[]): string | undefined {
  const semantics = nodes.find((node) => isElement(node) && node.name === 'semantics');
  if (semantics === undefined || !isElement(semantics)) return undefined;
  const annotation = semantics.children.find((node) => isElement(node) && isInTex(node));
  return annotation !== undefined && isElement(annotation) ? textOf(annotation.children) : undefined;
}

function isInTex({ name, attribs }: Element): boolean {
  return name === 'annotation' && /tex$/i.test(attribs.encoding ?? '');
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.data : '')).join('');
}
