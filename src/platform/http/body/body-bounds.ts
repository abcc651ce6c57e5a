/**
 * The most bytes of a form or a JSON document. The longest letter, 10,000 Thai characters, takes 90 KB
 * percent-encoded; what is pasted in by mistake may be ten times as long and is still refused beside its field.
 */
export const MOST_BODY_BYTES = 1024 * 1024;

/**
 * The most bytes of a form that is read although it is too long: it is refused, and shown again with what was typed.
 * Some 450,000 Thai characters, as of a report pasted into a box; what is longer is not read.
 */
export const MOST_SHOWN_BYTES = 4 * MOST_BODY_BYTES;

/** The most of one uploaded file, in megabytes (of 1,048,576 bytes). */
export const MOST_FILE_MEGABYTES = 10;

/** The most bytes of one uploaded file. */
export const MOST_FILE_BYTES = MOST_FILE_MEGABYTES * 1024 * 1024;

/** The most fields of a form, or keys and items of a JSON document: the longest form of ours has some sixty. */
export const MOST_FIELDS = 200;

/** The longest name of a field, in characters as they are sent. */
export const LONGEST_NAME = 100;

/** How deep the lists and objects of a JSON document may lie within each other; ours has one object. */
export const DEEPEST = 4;
