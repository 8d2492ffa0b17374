import type { Element } from 'domhandler';

/** Classes of elements around an author's name, and none that holds what else is said of the author. */
const CALLED =
  /(?:^|[\s_-])(?:post|entry|article|story|blog)?[_-]?(?:authors?|writers?|contributors?)(?:[_-]*(?:names?|links?|url))?(?:$|\s)|author_?-?_?name/i;
/** What addresses hold the pages of authors. */
const LEADS =
  /\/(?:authors?|autor(?:es|en|i)?|auteurs?|autori?e?|contributors?|writers?|columnists?|columnistas?|journalists?|reporters?|bylines?)\/[^/?#]{2}/i;

/** Whether an element within a line is called after who wrote, or is a link to a page about that person. */
export function namesAuthor({ name, attribs }: Element): boolean {
  const { class: called, href, rel } = attribs;
  if (called !== undefined && HOLDS.test(called) && CALLED.test(called)) return true;
  if (name !== 'a') return false;
  return rel === 'author' || (href !== undefined && LEADS.test(href));
}

/** Asked first: to look for a word takes less time than the pattern. */
const HOLDS = /uthor|riter|ontributor/;
