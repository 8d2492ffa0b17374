/** Elements that stand on lines of their own when a page is shown; all others run along within the text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main ' +
    'menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul xmp'
  ).split(' '),
);

export function isBlock({ name }: { name: string }): boolean {
  return BLOCK_ELEMENTS.has(name);
}

/**
 * Elements whose content is no text of the page: programs, styles, drawings, what other media show, the choices
 * of a form, how the words beside it are read, which is set above them (`rt`; `rp` for its brackets), and a formula
 * said again in another notation.
 */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'annotation annotation-xml applet area audio base canvas datalist embed iframe link map meta noembed ' +
    'object optgroup option param rp rt rtc script select source style svg template textarea track video'
  ).split(' '),
);

/** Elements that give the words in them weight. */
export const EMPHASIS_ELEMENTS: ReadonlySet<string> = new Set('b em i strong'.split(' '));

/** Elements that are shown with a blank line before and after them. */
export const SPACED_ELEMENTS: ReadonlySet<string> = new Set(
  'blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr listing menu ol p pre table ul xmp'.split(' '),
);
