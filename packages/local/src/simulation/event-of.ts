/** The functions of a service that give the content of its events. */
import type { EventContent } from "../events/envelope.ts";
import type { Transition } from "./world.ts";

/** The functions that convert each kind of a service's transitions to the content of an event. */
export type EventOf<Published extends Transition, DetailType extends string> = {
  readonly [Kind in Published["kind"]]: (
    transition: Extract<Published, { readonly kind: Kind }>,
  ) => EventContent<DetailType>;
};
