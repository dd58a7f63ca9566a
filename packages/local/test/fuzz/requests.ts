/** Malformed requests of every sort, each made so that nothing but a refusal can be right. */
import fc from "fast-check";
import type { Malformed } from "./malformed.ts";
import { wrongOnStage } from "./stages.ts";
import type { Subject } from "./subject.ts";
import { wrongControl } from "./wrong-controls.ts";
import { tooLong, wrongBody, wrongDepth, wrongInputs, wrongMoment, wrongType } from "./wrong-inputs.ts";
import { wrongLabel, wrongQuery, wrongRoute } from "./wrong-routes.ts";
import { wrongSignature } from "./wrong-signatures.ts";

export function malformed(subject: Subject): fc.Arbitrary<Malformed> {
  return fc.oneof(
    { weight: 400, arbitrary: wrongInputs },
    { weight: 200, arbitrary: wrongSignature(subject) },
    { weight: 100, arbitrary: wrongRoute },
    { weight: 100, arbitrary: wrongBody },
    { weight: 100, arbitrary: wrongControl },
    { weight: 50, arbitrary: wrongMoment(subject) },
    { weight: 50, arbitrary: wrongOnStage(subject.stage) },
    { weight: 20, arbitrary: wrongType },
    { weight: 20, arbitrary: wrongQuery },
    { weight: 10, arbitrary: wrongLabel },
    { weight: 10, arbitrary: wrongDepth },
    { weight: 1, arbitrary: tooLong },
  );
}
