/** What stands between marks that open and close a quotation, which elsewhere are arrows between names. */
const QUOTATION = /«[^«»]*»|»(?! )[^«»]*«|‹[^‹›]*›|›(?! )[^‹›]*‹/g;

/** A text with nothing in such quotations that looks like a mark between names; lengths stay. */
export function withoutQuotations(text: string): string {
  return /[«‹]/.test(text) ? text.replace(QUOTATION, ({ length }) => 'x'.repeat(length)) : text;
}
