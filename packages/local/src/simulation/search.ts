/** Finds resources by a part of their name or ARN, for summaries. */

export interface Named {
  readonly arn: string;
  readonly name: string;
}

/** Whether the name or the ARN contains the text. Upper and lower case are equal. */
export function matches({ name, arn }: Named, search: string): boolean {
  const wanted = search.toLowerCase();
  return wanted === "" || name.toLowerCase().includes(wanted) || arn.toLowerCase().includes(wanted);
}
