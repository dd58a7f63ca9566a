/** In browsers and Workers, clients take only the forms of core, so that pages do not load the conversion. */

/** Empty: there are no other forms. */
export const sdkForms = {} as const;

/** Returns the options, among which only region and credentials can be providers. */
export async function callProviders(options: object): Promise<object> {
  return options;
}

/** Returns the options. */
export function fromSdkForms(options: object): object {
  return options;
}
