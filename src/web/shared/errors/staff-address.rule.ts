/** Whether an address is one of the officers' pages. */
export const isOfStaff = (address: string): boolean => /^\/staff\b/.test(address);
