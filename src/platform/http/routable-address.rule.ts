/** The longest part of an address between two slashes that any page has, in characters. */
export const LONGEST_SEGMENT = 200;

const NOWHERE = '/not-found';

/**
 * The address as the router gets it. What cannot be decoded or is too long the router would refuse in its own
 * words, past our headers and pages; so it is led to where no page is.
 */
export function routableAddress(url: string): string {
  const segments = url.split('?')[0]!.split('/');
  return segments.every(isReadable) ? url : NOWHERE;
}

function isReadable(segment: string): boolean {
  try {
    return decodeURIComponent(segment).length <= LONGEST_SEGMENT;
  } catch {
    return false;
  }
}
