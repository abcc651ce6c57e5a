/** For how many hours the PIN can be shown again to the same sender. */
export const PIN_SHOWN_HOURS = 24;
