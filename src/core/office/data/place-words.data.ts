/** The district and the province in an address as the office writes it, in whole words or short. */
export const PLACE = /(?<=^|\s)(?:อำเภอ|เขต|จังหวัด|อ\.|จ\.) ?[^\s\d]+/g;
