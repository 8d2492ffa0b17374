/**
 * Letters and the marks on them, as ranges for a class of a regular expression without the flag `u`.
 *
 * Wider than `\\p{L}\\p{M}` by a few unassigned characters, and told apart from punctuation and pictures, which
 * is all that counting words asks. The exact classes take a millisecond each to compile, and a command that
 * cleans one page has thirty milliseconds.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u037d\\u0386\\u0388-\\u0481\\u0483-\\u0559\\u0560-\\u0588' +
  '\\u0591-\\u05bd\\u05d0-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0710-\\u0963\\u0966-\\u0e3a\\u0e40-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ud7ff' +
  '\\ud800-\\ud83b\\ud840-\\udbff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Of these, those of scripts written without spaces between words, in the same form. */
export const UNSPACED_LETTERS = '\\u0e00-\\u0eff\\u1780-\\u17ff\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';
