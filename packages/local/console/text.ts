/** Numbers, times and names as people read them. */

/** Returns a time as in `09:41:07`, in the reader's time zone. */
export function clockTime(iso: string): string {
  const time = new Date(iso);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":");
}

/** Returns a date and time as in `2026-11-23 09:41:07`, in the reader's time zone. */
export function dateTime(iso: string): string {
  const time = new Date(iso);
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join("-");
  return `${date} ${clockTime(iso)}`;
}

/** Returns a duration as in `12:07`, `1:02:33` or `2d 3h`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return `${Math.floor(hours / 24)}d ${hours % 24}h`;
  const tail = `${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/**
 * Returns the difference of two times, as in `1:00:00 ahead of real time`. A difference below two seconds counts as
 * none.
 */
export function drift(serviceTime: number, realTime: number): string {
  const milliseconds = Math.round((serviceTime - realTime) / 1000) * 1000;
  if (Math.abs(milliseconds) < 2000) return "same as real time";
  return `${duration(Math.abs(milliseconds))} ${milliseconds > 0 ? "ahead of" : "behind"} real time`;
}

/** Returns a count with its noun, as in `1 publisher` or `2 publishers`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

/** -1 is a count that timed out. */
export function viewers(count: number): string {
  return count < 0 ? "count timed out" : count === 1 ? "1 viewer" : `${count.toLocaleString("en")} viewers`;
}

/** Returns a latency as in `0.8 ms`, `120 ms` or `2.5 s`. */
export function latency(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

/** Returns the part of an ARN after its last slash. */
export function idOf(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
