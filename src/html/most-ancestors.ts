/** So many of the elements around a block are known. Further out they are the same for half the page. */
export const MOST_ANCESTORS = 12;
