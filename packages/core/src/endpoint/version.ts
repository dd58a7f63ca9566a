// Stands in the user agent; a test holds it against package.json.

/** The version of this package. */
export const version = "0.1.0";
