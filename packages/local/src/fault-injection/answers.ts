/** The answers that a test gives in the place of the handlers of operations. */

/**
 * Returns the output of an operation, or a promise of it. It refuses the request by throwing a ServiceError.
 * `next` calls the handler of the service.
 */
export type Answer = (input: unknown, next: () => Promise<unknown>) => unknown;

export interface Answers {
  get(operation: string): Answer | undefined;
  /**
   * Adds an answer, in place of an earlier one of the operation. Returns the function that removes it.
   * @throws TypeError for a name that is not an operation, and for an answer that is not a function
   */
  set(operation: string, answer: Answer): () => void;
  clear(): void;
}

export function createAnswers(operationNames: readonly string[]): Answers {
  const known = new Set(operationNames);
  const answers = new Map<string, Answer>();
  return {
    get: (operation) => answers.get(operation),
    set(operation, answer) {
      if (!known.has(operation)) {
        throw new TypeError(`"${operation}" is not an operation; expected a name such as "GetChannel"`);
      }
      if (typeof answer !== "function") throw new TypeError(`The answer for ${operation} must be a function`);
      answers.set(operation, answer);
      return () => {
        if (answers.get(operation) === answer) answers.delete(operation);
      };
    },
    clear: () => answers.clear(),
  };
}
