/** The version that the user agent names. A test compares it with package.json. */

export const version = "0.1.0";
