/** Views of the state of a service. */

export interface SummaryQuery {
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

/** The state of a service without secrets, for the console and for scripts. */
export interface Summary {
  /** The numbers of its resources, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}
