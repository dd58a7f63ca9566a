/** Between two answers even short code is cold: what is the same for call after call is worth keeping. */
export const caching = true;
