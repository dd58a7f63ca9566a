/** The result of an action: screen readers say it, and it goes away after a while. */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { CallError, call } from "./api.ts";

interface Notices {
  readonly notice: VNode;
  /** Calls the control API, and shows `done` or the refusal. */
  attempt(done: string, path: string, body: object): Promise<void>;
}

export function useNotice(): Notices {
  const [shown, setShown] = useState<{ readonly text: string; readonly isError: boolean }>();
  useEffect(() => {
    if (shown === undefined) return;
    const timer = setTimeout(() => setShown(undefined), shown.isError ? 8000 : 3000);
    return () => clearTimeout(timer);
  }, [shown]);
  return {
    notice: (
      <div class="notice" role="status" data-error={shown?.isError} hidden={shown === undefined}>
        {shown?.text}
      </div>
    ),
    async attempt(done, path, body) {
      try {
        await call(path, body);
        setShown({ text: done, isError: false });
      } catch (error) {
        setShown({ text: error instanceof CallError ? error.message : String(error), isError: true });
      }
    },
  };
}
