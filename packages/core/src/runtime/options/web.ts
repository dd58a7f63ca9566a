/**
 * In browsers and Workers, clients take only the forms of core, so that pages do not load the conversion. Only region and
 * credentials can be providers.
 */
export const sdkForms = undefined;
export const fromSdkForms = undefined;
export const callProviders = undefined;
export const retryOfCall = undefined;
