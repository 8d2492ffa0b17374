import { words } from './words.ts';

/** What style sheets call text that is there for screen readers alone, in small letters, hyphens and the like left out. */
export const FOR_EARS = words(`
  a11yhidden a11yonly a11ytext accessiblehidden accessibilityhidden accessibilitytext accessiblyhidden assistivetext
  cmpvisuallyhidden elementinvisible govukvisuallyhidden hiddenaccessible hiddenvisually issronly isvisuallyhidden
  mwscreenreader offscreen onlysr screenreader screenreaderonly screenreaders screenreadertext showforsr
  slassistivetext sronly srtext uhiddenvisually usasronly uvisuallyhidden visuallyhidden vh wcagvisuallyhidden
`);

/** And text that is there on paper alone. */
export const FOR_PAPER = words(`
  dprintblock dprintflex dprintinline forprint onlyprint print:block print:flex printonly printonlyblock showforprint
  showonprint visibleprint visibleprintblock visibleprintinline
`);
