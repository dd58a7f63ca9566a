import { testTimelines } from "./timeline-properties.ts";

testTimelines(10_000);
