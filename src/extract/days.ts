const DAY = 'YYYY-MM-DD'.length;
const A_DAY = 24 * 60 * 60 * 1000;

/** How many days lie from one date in ISO 8601 to another, whatever their hours; below nought where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other.slice(0, DAY)) - Date.parse(one.slice(0, DAY))) / A_DAY;
}
