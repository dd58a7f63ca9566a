/** The units of figures, and how a figure of each unit is written. */
import { figure, times, whole } from "./number.ts";

export const units = {
  bytes: (value: number) => `${whole(value)} bytes`,
  megabytes: (value: number) => `${figure(value)} MB`,
  milliseconds: (value: number) => `${figure(value)} ms`,
  packages: (value: number) => `${whole(value)} packages`,
  files: (value: number) => `${whole(value)} files`,
  errors: (value: number) => `${whole(value)} errors`,
  times,
  percent: (value: number) => `${figure(value * 100)} %`,
} as const;

export type Unit = keyof typeof units;
