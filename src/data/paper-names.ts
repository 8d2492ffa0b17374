import { words } from './words.ts';

/** What papers and stations are called by, last in English and German, where it is hardly a family's name. */
export const PAPER_ENDS: ReadonlySet<string> = words(`
  tribune times gazette herald journal chronicle news observer courier dispatch bulletin telegraph register sentinel
  examiner enquirer inquirer weekly online tv radio globe ledger record standard monitor advocate argus guardian
  democrat republican advertiser statesman intelligencer messenger post press mail independent
  zeitung nachrichten anzeiger tageblatt
`);

/** What they are called by first in other languages, behind an article or without one. */
export const PAPER_HEADS: ReadonlySet<string> = words(`
  courrier monde figaro parisien progrès point soir temps dauphiné télégramme dépêche croix devoir humanité
  diario país mundo periódico correo universal espectador comercio nación vanguardia razón mercurio economista heraldo
  corriere repubblica stampa messaggero giornale sole fatto gazzetta mattino foglio
  globo estado folha jornal correio público zeit spiegel welt tagesspiegel volkskrant telegraaf standaard krant
`);

/** Those of them that need no article. */
export const PAPER_KINDS: ReadonlySet<string> = words(`
  diario jornal correio corriere courrier gazeta gazzetta folha periódico heraldo giornale journal radio rádio
`);

export const ARTICLES: ReadonlySet<string> = words('the le la les el il lo o a os der die das de het');
