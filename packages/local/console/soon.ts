/** Puts many calls together. */
import { useRef } from "preact/hooks";

/** Runs the latest `task` shortly after the first of many calls. */
export function useSoon(task: () => void): () => void {
  const latest = useRef(task);
  latest.current = task;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, 80);
  };
}
