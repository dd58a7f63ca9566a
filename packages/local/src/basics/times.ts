/** The order of the times in one record. */

/** Returns `time`, or the latest of `others` if it is later, as after the clock was set back. */
export function notBefore(time: Date, ...others: readonly (Date | undefined)[]): Date {
  return others.reduce<Date>((latest, other) => (other !== undefined && other > latest ? other : latest), time);
}

/** The longest delay that a fault or a disturbance may have: ten years, which every Date can hold. */
export const maxDelayMs: number = 10 * 365 * 86_400_000;
