/** In bundles for pages and Workers each byte counts for more than a microsecond. */
export const caching = false;
