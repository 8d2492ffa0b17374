import { monthNumber } from '../data/months.ts';
import { lazy } from '../text/lazy.ts';
import { hasGivenName } from './person.ts';

/** What says where a story came out first, in small letters, up to the name. */
const SAYS_FIRST =
  "(?:originally|first|initially) (?:published|appeared|produced|reported) (?:by|on|in|at)|republished (?:with permission )?from|publicad[oa] (?:originalmente|originariamente|por primera vez) (?:en|por|no|na|pel[oa])|originalmente publicad[oa] (?:en|por|no|na|pel[oa])|(?:initialement|d['’]abord) (?:été )?(?:publié|paru) (?:sur|par|dans)|(?:publié|paru) (?:initialement|à l['’]origine|pour la première fois) (?:sur|par|dans)|(?:erschien|ist) (?:zuerst|zunächst|ursprünglich) (?:auf|bei|in|im)|pubblicato (?:originariamente|originalmente|per la prima volta) (?:su|da)|(?:verscheen eerder|oorspronkelijk gepubliceerd) (?:op|in|door)|впервые (?:был[аи]? )?опубликован[аы]? (?:в|на)";

const WORD = "[\\p{Lu}][\\p{L}\\p{N}'’&-]*(?:\\.[\\p{L}\\p{N}]+)*";

const saysFirst = lazy(
  () =>
    new RegExp(
      `(?:${SAYS_FIRST}) ["“„«]?((?:[Tt]he )?${WORD}(?: (?:of |and |for |the |de |del |la |da |do |des |& )?${WORD}){0,5})`,
      'u',
    ),
);

/** Asked first, for the name behind it takes its time to compile. */
const says = lazy(() => new RegExp(`(?:${SAYS_FIRST}) `));
/** All of them hold one of these. */
const SIGN = /published|appeared|produced|reported|publi|paru|erschien|ist |pubblicato|verscheen|опубликован/;

/** A language that a story was written in stands where a paper's name does; a person is no paper. */
const LANGUAGE =
  /^(?:English|German|French|Spanish|Italian|Dutch|Arabic|Chinese|Russian|Portuguese|Japanese|Hebrew)$/;

/** Of one word it is a paper's: `Grist`. */
const isSomebody = (name: string): boolean => name.includes(' ') && hasGivenName(name);

/** The paper or site that a credit says published the story first; `null` where it tells none, or a day, or a person. */
export function firstPublisher(credit: string): string | null {
  const name = SIGN.test(credit) && says().test(credit) ? saysFirst().exec(credit)?.[1] : undefined;
  if (name === undefined || LANGUAGE.test(name) || isSomebody(name)) return null;
  const [first = ''] = name.split(' ');
  return monthNumber(first) === null ? name : null;
}
