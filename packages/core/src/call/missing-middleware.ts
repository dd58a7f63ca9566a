/** Says which import gives clients and commands their middleware. */
import { ConfigurationError } from "../errors/client.ts";

/**
 * The base class of clients and commands. Its getter `middlewareStack` throws a ConfigurationError that names the import
 * of middleware. The import replaces the getter.
 *
 * The type has no getter, since generated clients declare a property of this name.
 */
export const WithoutMiddleware: new () => object = class {
  get middlewareStack(): never {
    throw new ConfigurationError('middlewareStack needs import "@ivskit/core/middleware".');
  }
};
