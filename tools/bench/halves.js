/**
 * The two halves of the corpus: rules are written and weights fitted looking at the sites of `dev`, and the
 * figures that are told are those of `report`.
 */
import { createHash } from 'node:crypto';
import { siteOf } from './folds.js';

/**
 * The half of the page at this address. All pages of a site are in the same half.
 *
 * @param {string | null} url
 */
export function halfOf(url) {
  const [byte = 0] = createHash('sha256')
    .update(siteOf(url ?? ''))
    .digest();
  return byte % 2 === 0 ? 'dev' : 'report';
}
