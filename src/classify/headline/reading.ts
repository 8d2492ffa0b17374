import { labelOf } from '../../label.ts';
import { readPeople } from '../../newsroom/byline.ts';
import { readDateline } from '../../newsroom/dateline.ts';
import { hasGivenName, isPerson } from '../../newsroom/person.ts';
import { isHome, readBreadcrumb } from '../../text/breadcrumb.ts';
import { holdsButton } from '../../text/buttons.ts';
import { readMetaLine } from '../../text/meta-line.ts';
import { withoutQuotations } from '../../text/quotations.ts';
import { isSectionName } from '../../text/section-name.ts';
import { endsInCredit } from '../captions.ts';
import type { View } from '../rule.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What must be read out of a line, and of those around it. It takes time, and only ever speaks against what was
 * granted to the line before, so that no line need be read on of which another is known to be better.
 */
export interface Reading {
  /** A byline or a date stands close below it, or above. */
  dataBelow: number;
  dataAbove: number;
  /** One stands further below. */
  dataFurther: number;
  /** It stands again within a few lines, as where a path ends in it. */
  doubled: number;
  /** The share of its longer words that the page's first prose uses, and how many these are: it tells of the same. */
  wordsInProse: number;
  manyInProse: number;
  /** How many of its words with capitals the prose uses; in English, where these are names or make a headline. */
  namesInProse: number;
  /** It is the name of a section or the head of a list. */
  chromeName: number;
  /** It is a path: three names or more with marks between them. */
  path: number;
  /** It is a byline, a date or a counter itself. */
  data: number;
}

/** What is granted to a line until it is read: all that may speak for it, and nothing against it. */
export const UNREAD: Reading = {
  dataBelow: 1,
  dataAbove: 1,
  dataFurther: 1,
  doubled: 1,
  wordsInProse: 1,
  manyInProse: 1,
  namesInProse: 1,
  chromeName: 0,
  path: 0,
  data: 0,
};

/** Lines below and above in which data are close, and further below. */
const DATA_LINES = 4;
const DATA_FURTHER = 12;

/** So many words, or names, that the prose uses too are many. */
const MANY_WORDS = 6;
const MANY_NAMES = 3;

/** Reads some of it. */
type Step = (view: View, index: number, around: Surroundings) => Partial<Reading>;

/** Whether other lines say the same, or of the same. */
const readEchoes: Step = (_, index, around) => {
  const { share, words, names } = around.inProse(index);
  return {
    doubled: Number(around.isDoubled(index)),
    wordsInProse: share,
    manyInProse: Math.min(1, words / MANY_WORDS),
    namesInProse: Math.min(1, names / MANY_NAMES),
  };
};

/** Whether the page's data stand around it. */
const readData: Step = (_, index, around) => {
  const below = index + 1;
  return {
    dataBelow: Number(around.hasData(below, below + DATA_LINES)),
    dataAbove: Number(around.hasData(index - DATA_LINES, index)),
    dataFurther: Number(around.hasData(below + DATA_LINES, below + DATA_FURTHER)),
  };
};

/** What the line itself is. */
const readLine: Step = (view, index, around) => {
  const { text = '' } = view.blocks[index] ?? {};
  return {
    chromeName: Number(isChromeName(text) || view.isListHead(index)),
    path: Number(/[>»›/|].*[>»›/|]/.test(withoutQuotations(text)) || readBreadcrumb(text) !== null),
    data: Number(isMachinery(view, index) || around.hasData(index, index + 1)),
  };
};

/** How a line is read, the quickest first; after the last step nothing is granted any more. */
export const STEPS: readonly Step[] = [readEchoes, readData, readLine];

/** An hour, and nothing else. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?$/i;

/**
 * What a page's machinery prints has been told by its words, and text browsers name a button; a dateline opens the
 * story; a number after a colon counts.
 */
function isMachinery({ blocks, lines }: View, index: number): boolean {
  const label = labelOf(blocks[index]);
  if (label !== 'unclear' && label !== 'paragraph') return true;
  const { text = '' } = blocks[index] ?? {};
  const lower = lines[index]?.lower ?? '';
  if (holdsButton(text) || CLOCK.test(text) || isSomebody(text) || endsInCredit(lower) || isForMembers(lower))
    return true;
  if (/[-–—.:]/.test(text) && readDateline(text) !== null) return true;
  const { lead, fields } = readMetaLine(text);
  return lead === '' && fields.length > 0 && fields.every(({ kind }) => kind === 'other');
}

/** What sites print for those who read them often, in lower case. */
const FOR_MEMBERS =
  /log ?in|sign ?in|sign ?up|subscribe|my account|today['’]s paper|e-paper|iniciar sesión|suscríb|se connecter|s['’]abonner|anmelden|abonnieren|accedi|abbonati|logg inn|bli abonnent|zaloguj|prihlásiť|로그인|구독신청|登录|注册|登入|註冊|ログイン|会員登録/g;

/** `Wirrabee 34° Today's Paper Log in Subscribe now`: no headline holds two such things. */
function isForMembers(lower: string): boolean {
  return (lower.match(FOR_MEMBERS)?.length ?? 0) > 1;
}

/** `Jane Doe`, `Jane Doe, John Roe` and nothing else: who wrote the story, or tells of it. */
function isSomebody(text: string): boolean {
  if (!text.includes(' ') || !hasGivenName(text)) return false;
  if (isPerson(text)) return true;
  return text.includes(',') && readPeople(text).some(hasGivenName);
}

function isChromeName(text: string): boolean {
  return isSectionName(text) || isHome(text);
}
