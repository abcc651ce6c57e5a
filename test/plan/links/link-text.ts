/**
 * A complaint as a citizen of a border town might write it, invented, with the category that was chosen
 * (sometimes the wrong one) and the division that works on it; `right` are the projects of 2565 that an
 * officer would link, several or none.
 */
export interface LinkText {
  right: readonly string[];
  category: string;
  division: string | null;
  text: string;
}

/** Writes one down; the codes stand side by side, without their year. */
export const linkText = (
  right: string,
  category: string,
  division: string | null,
  text: string,
): LinkText => ({
  right: right === '' ? [] : right.split(' ').map((code) => `2565-${code}`),
  category,
  division,
  text,
});
