/** Explains why @aws-sdk/credential-provider-node cannot be loaded: it is not installed, or it is broken. */
import { CredentialsError } from "../errors/client.ts";
import type { CredentialsProvider } from "./types.ts";

/**
 * Returns true for an error of `import()` which says that the package is not installed, or that the runtime cannot load
 * any package: jest cannot run `import()` without `--experimental-vm-modules`. If a module that the package imports is
 * missing, the error names the package only as a part of a path, so the result is false.
 */
export function isAbsent(error: unknown): boolean {
  const { code, message } = Object(error) as NodeJS.ErrnoException;
  const isNamed = /(["'`]|tried to access )@aws-sdk\/credential-provider-node(?![\w/-])/.test(`${message}`);
  return isNamed || /^ERR_VM_/.test(`${code}`) || /in the VM API/.test(`${message}`);
}

/** Returns a provider that calls `provider`. Its errors also say that the package is installed but cannot be loaded. */
export function withLoadError(provider: CredentialsProvider, cause: unknown): CredentialsProvider {
  return async () => {
    try {
      return await provider();
    } catch (error) {
      const { reason, message } = error as CredentialsError;
      // After the first line, Node lists the files whose `require` led to the error. These lines are left out.
      const [why = ""] = `${cause}`.split("\n");
      throw new CredentialsError(
        reason,
        `@aws-sdk/credential-provider-node is installed, but cannot be loaded (${why}). Without it: ${message}`,
        { cause },
      );
    }
  };
}
