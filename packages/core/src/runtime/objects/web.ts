/** In browsers and Workers, inspection calls no getters, and inputs are copied as a spread copies them. */
export const withSafeInspection = undefined;
export const membersOf = undefined;
