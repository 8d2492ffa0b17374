/** What lynx prints of a button. */
const BUTTON = '(BUTTON)';
const AT_ENDS = /^\(BUTTON\)\s*|\s*\(BUTTON\)$/g;
const NOTHING_ELSE = /^(?:\(BUTTON\)\s?)+$/;

/** Whether a line holds a button. */
export const holdsButton = (line: string): boolean => line.includes(BUTTON);

/** Whether a line is buttons without words, and nothing else. */
export const isButtons = (line: string): boolean => NOTHING_ELSE.test(line);

/** A line without the buttons that it begins and ends with. */
export const withoutButtons = (line: string): string => line.replace(AT_ENDS, '');
