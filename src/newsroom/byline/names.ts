import type { Agency } from '../../data/agencies.ts';
import { lazy } from '../../text/lazy.ts';
import { findSignedAgency } from '../agency.ts';
import { cutRole, isRole, isSingleWord } from '../person.ts';
import { cutDate, EDGES } from './cut-date.ts';
import { COMMAS, jointWithin, lastJoint } from './joints.ts';
import type { Byline } from './line.ts';
import { type Opened, readParts } from './parts.ts';
import { withoutOthers } from './plain-line.ts';

/** What pages print right behind a name without a mark between: `Jane Doe Follow`, `Jane Doe updated 3 days ago`. */
const AFTER_NAME =
  /^(\S+\s\S+.*?)\s(?:(?:last\s)?(?:updated|published|posted)|(?:medically\s|fact[\s-]?)?(?:reviewed|checked)|erstellt|veröffentlicht|aktualisiert|publiziert|fotos?:?|publié|publicado|actualizado|lesezeit:?|lesedauer:?|kategorien?:|categor(?:y|ies):|twitter|facebook|edited\sby|in\s(?:partnership|collaboration|cooperation|association|conjunction)\swith|in\szusammenarbeit\smit|en\s(?:collaboration|partenariat)\savec|en\scolaboración\scon|em\sparceria\scom|in\scollaborazione\scon|in\ssamenwerking\smet|články|följ|volg|śledź|takip|dzisiaj|wczoraj|\S+\slogo|follow|share|view|print|save|listen|subscribe|\d+\s(?:min|hour|day|week|month|year)s?\sago)(?=[\s,:]|$).*$/i;

/** Numbers of footnotes behind a name. */
const footnote = lazy(() => /(?<=\p{L})(?:\d(?:,?\d)*(?=\s?[,;]|$)|\s\d(?=\s?;|$))/gu);

const contact = lazy(
  () =>
    /(?:^|\s)[([<]?(?:\S+@\S+\.\S+|@[\p{L}\p{N}_]{2,}|https?:\/\/\S+)[)\]>]?|(?<=\p{Lu}\p{Ll}+)@[\p{L}\p{N}_]{2,}(?![\p{L}\p{N}_.])/giu,
);

/** Whose work somebody has used: `with files from The Canadian Press`, `(mit Material der dpa)`. */
const HELP =
  /[,\s]*[([]?(?<!\w)(?:with|mit|avec|con|com|met|med)\s(?:\S+\s)?(?:material|files|reporting|research|information(?:en|s)?|información|informações|agenturmaterial)\s(?:from|by|der|von|de|da|van|från|fra)\s([^()[\]]+)[)\]]?.*$/i;

/** `Jane Doe (Reuters)`, `Jane Doe (avec AFP)`. */
function bracketedAgency(text: string): Agency | null {
  const [, beside = ''] = /[([](?:(?:with|mit|avec|con|com|met|med)\s)?([^()[\]]+)[)\]]/i.exec(text) ?? [];
  return findSignedAgency(beside);
}

/** What stands before somebody's job, where the rest says more of it: `Jane Doe, Director, Content & Marketing`. */
function beforeJob(text: string): string {
  const [name = '', job = ''] = text.split(COMMAS, 2);
  return isRole(job) || cutRole(name) !== name ? name : '';
}

/** `Written by Jane Doe, who runs the harbour.` */
const SAYS_WHO = /^(?:who|whose|qui|quien|der|die|die|che|która|który|som)\s/;

/**
 * The first name of a line that "By" opens, whatever else is said of whom it names.
 * @param isSure whether words open it that open no sentence
 */
function firstName(text: string, isSure: boolean): string {
  const [name = '', next = ''] = text.split(COMMAS, 2);
  if (isSure && SAYS_WHO.test(next)) return isSingleWord(name) ? '' : name;
  return (/^(?:\p{Lu}|\p{Ll}+\d|\d+\+)/u.test(next) || isRole(next)) &&
    !/[.!?]$/.test(text) &&
    !isSingleWord(name)
    ? name
    : '';
}

export function readRest(text: string, known: Opened = {}): Byline | null {
  const { opened = false } = known;
  const byline = opened
    ? cutDate(text).replace(AFTER_NAME, '$1').replace(lastJoint(), '').replace(EDGES, '')
    : cutDate(text);
  const [help = '', helper = ''] = HELP.exec(byline) ?? [];
  const own = byline.slice(0, byline.length - help.length);
  const writers = opened ? withoutOthers(own) : own;
  const bare = (/@|:\/\//.test(writers) ? withoutContacts(writers) : writers)
    .replace(/\s*[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(footnote(), '')
    .trim();
  const parts =
    readParts(bare, known) ??
    readParts(beforeJob(bare)) ??
    (opened ? readParts(firstName(bare, known.firstNamesDo === true)) : null);
  if (parts === null) return null;
  const authors = parts.flatMap((part) => (part.kind === 'author' ? printed(part.name, byline) : []));
  const [agency = bracketedAgency(own) ?? findSignedAgency(helper)] = parts.flatMap((part) =>
    'agency' in part && part.agency ? [part.agency] : [],
  );
  return { byline, authors, agency };
}

/** By what somebody is reached ends a name: behind it stand other names, or what they are. */
function withoutContacts(text: string): string {
  const [name = '', ...behind] = text.split(contact());
  const [first = '', ...others] = name.trim() === '' ? behind : [name, ...behind];
  return (
    first + others.map((piece) => piece.slice(jointWithin().exec(piece)?.index ?? piece.length)).join('')
  );
}

/** A name as the byline has it: `Jane (Roe) Doe`. Other things in brackets between words make one name of neither. */
function printed(name: string, byline: string): string[] {
  if (byline.includes(name)) return [name];
  const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s(?:[(“"]\\p{Lu}[\\p{L}.-]*[)”"]\\s)?'), 'u').exec(byline);
  return found === null ? [] : [found[0]];
}
